import ts from 'typescript';

/** Whose code the files of a program are, by their paths. */
export interface Ownership {
  /** Whether it is code of the controls, and neither a library's nor generated for the host. */
  readonly isOurs: (path: string) => boolean;
  /** Whether the values that it declares stay in the control, so that nobody else reads their members. */
  readonly isWithin: (path: string) => boolean;
}

const HOST: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: () => undefined,
};

/** The names that the bundles may shorten. Reads the program of `tsconfig.json` in the current folder. */
export function shortenableMembers(): readonly string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, HOST);
  if (!parsed) throw new Error('tsconfig.json can not be read.');
  const { fileNames, options } = parsed;
  const files = new Set(fileNames.filter((path) => !path.includes('/generated/')));
  return ownMembers(ts.createProgram(fileNames, options), {
    isOurs: (path) => files.has(path),
    isWithin: (path) => /\/CustomerInsightsTimeline\/(?:domain|views)\//.test(path),
  });
}

/** Calls that turn the names of members into text, or go through them. */
const BY_NAME = /^(?:JSON\.stringify|Object\.(?:keys|values|entries|fromEntries|assign))$/;

/**
 * The members of our own interfaces that a bundle may call what it likes, in the order of the alphabet. A
 * name is left as it is where anybody else may know it: a library or the host declares it, a text says it, a
 * value that has it is turned into text, or the checker does not find our declaration wherever code says it.
 * Classes are left out: the host creates and calls them.
 */
export function ownMembers(
  program: ts.Program,
  { isOurs, isWithin }: Ownership,
): readonly string[] {
  const checker = program.getTypeChecker();
  const ours = new Set(program.getSourceFiles().filter(({ fileName }) => isOurs(fileName)));
  const own = new Set<string>();
  const known = new Set<string>();

  const isDeclaredByUs = (member: ts.Symbol | undefined) =>
    member?.declarations?.every((each) => ours.has(each.getSourceFile())) ?? false;

  function lookAtNames(node: ts.Node, file: ts.SourceFile): void {
    const isOurCode = ours.has(file);
    if (isMember(node) && !ts.isClassElement(node) && isWithin(file.fileName))
      own.add(node.name.text);
    else if (isMember(node) || (!isOurCode && isGlobal(node))) known.add(node.name.text);
    if (isOurCode && ts.isStringLiteralLike(node)) known.add(node.text);
  }

  function lookAtTypes(node: ts.Node, file: ts.SourceFile): void {
    const name = nameSaidIn(node);
    if (name && own.has(name.text) && !known.has(name.text))
      if (!membersSaidBy(name, node, checker).every(isDeclaredByUs)) known.add(name.text);
    if (ts.isCallExpression(node) && BY_NAME.test(node.expression.getText(file)))
      for (const argument of node.arguments) hold(checker.getTypeAtLocation(argument));
    // What is said to be of a type may have been put together by name, and so may what is read by a name.
    else if (ts.isAsExpression(node)) hold(checker.getTypeAtLocation(node.type));
    else if (ts.isTypePredicateNode(node) && node.type) hold(checker.getTypeAtLocation(node.type));
    else if (ts.isElementAccessExpression(node)) hold(checker.getTypeAtLocation(node.expression));
    else if (isHandedOn(node) && isAnyName(checker.getContextualType(node)))
      hold(checker.getTypeAtLocation(node));
  }

  /** Whether a value of this type is read by names that no type knows. */
  const isAnyName = (type: ts.Type | undefined) =>
    type !== undefined && checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined;

  /** Keeps the names of all members of a type, and of what they hold. */
  function hold(type: ts.Type, seen = new Set<ts.Type>()): void {
    if (seen.has(type)) return;
    seen.add(type);
    const parts = type.isUnionOrIntersection() ? type.types : [];
    const items = [ts.IndexKind.Number, ts.IndexKind.String].flatMap(
      (kind) => checker.getIndexTypeOfType(type, kind) ?? [],
    );
    // Whatever a library declares keeps its name in any case.
    const members = type
      .getProperties()
      .filter((member) => isDeclaredByUs(member) || !member.declarations);
    for (const { name } of members) known.add(name);
    const values = members.map((member) => checker.getTypeOfSymbol(member));
    for (const each of [...parts, ...items, ...values]) hold(each, seen);
  }

  for (const file of program.getSourceFiles()) walk(file, (node) => lookAtNames(node, file));
  for (const file of ours) walk(file, (node) => lookAtTypes(node, file));
  return [...own].filter((name) => name.length > 2 && !known.has(name)).sort();
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

interface Named extends ts.NamedDeclaration {
  readonly name: ts.Identifier | ts.StringLiteral;
}

const isNamed = (node: ts.NamedDeclaration): node is Named =>
  node.name !== undefined && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name));

const isMember = (node: ts.Node): node is Named =>
  (ts.isTypeElement(node) || ts.isClassElement(node) || ts.isEnumMember(node)) && isNamed(node);

/** What a library declares may be a member of `window`. */
const isGlobal = (node: ts.Node): node is Named =>
  (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && isNamed(node);

/** Whether it goes where a type awaits it, which may be another one than its own. */
function isHandedOn(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (!ts.isExpression(node)) return false;
  return ts.isCallExpression(parent)
    ? parent.expression !== node
    : ts.isReturnStatement(parent) ||
        (ts.isPropertyAssignment(parent) && parent.initializer === node) ||
        // What members are taken out of is awaited by no type.
        (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) ||
        (ts.isArrowFunction(parent) && parent.body === node);
}

/** The name of the member that a node reads, takes out or writes; null for any other node. */
function nameSaidIn(node: ts.Node): ts.Identifier | null {
  const name = ts.isBindingElement(node)
    ? isTakenOut(node) && (node.propertyName ?? node.name)
    : (ts.isPropertyAccessExpression(node) ||
        ts.isJsxAttribute(node) ||
        ts.isObjectLiteralElement(node)) &&
      node.name;
  return name && ts.isIdentifier(name) ? name : null;
}

const isTakenOut = (node: ts.BindingElement) =>
  ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken;

/** What a name may stand for; undefined among them where the checker does not know. */
function membersSaidBy(
  name: ts.Identifier,
  { parent }: ts.Node,
  checker: ts.TypeChecker,
): readonly (ts.Symbol | undefined)[] {
  const type = ts.isObjectLiteralExpression(parent)
    ? // One that is of no type yet has members of its own.
      (checker.getContextualType(parent) ?? checker.getTypeAtLocation(parent))
    : ts.isObjectBindingPattern(parent) && checker.getTypeAtLocation(parent);
  if (!type) return [checker.getSymbolAtLocation(name)];
  // Of a union, an object that is written is of one part.
  const parts = type.isUnion() ? type.types : [type];
  const members = parts.flatMap((part) => checker.getPropertyOfType(part, name.text) ?? []);
  return members.length > 0 ? members : [undefined];
}
