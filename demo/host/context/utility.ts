import { displayName } from './columnNames';
import { entityNames } from './entities';

/** `context.utils`, as far as a control that only reads needs it. */
export function createUtility(languageId: number): ComponentFramework.Utility {
  return {
    getEntityMetadata: (entityName, columns = []) => {
      const entity = entityNames(entityName);
      if (entity === null) {
        return Promise.reject(new Error(`Could not find an entity with name ${entityName}.`));
      }
      return Promise.resolve({
        LogicalName: entityName,
        DisplayName: displayName(entityName, languageId),
        EntitySetName: entity.set,
        PrimaryIdAttribute: entity.id,
        PrimaryNameAttribute: entity.name,
        Attributes: {
          get: (column: string) =>
            columns.includes(column)
              ? { LogicalName: column, DisplayName: displayName(column, languageId) }
              : null,
        },
      });
    },
    hasEntityPrivilege: () => true,
    lookupObjects: () => Promise.resolve([]),
  };
}
