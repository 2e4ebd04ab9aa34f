import * as React from 'react';

/**
 * The host's React. Its members stand here under names of our own: the build shortens those, and can't
 * shorten the members of an object that the host holds. That is 0.9 kB of each bundle.
 */
export const {
  Component,
  Fragment,
  createContext,
  createElement,
  forwardRef,
  memo,
  useCallback,
  useContext,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} = React;

export type {
  CSSProperties,
  KeyboardEvent,
  MouseEvent,
  ReactElement,
  ReactNode,
  Ref,
  RefObject,
} from 'react';
