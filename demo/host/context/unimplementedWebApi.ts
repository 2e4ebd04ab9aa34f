/** `context.webAPI` of hosts that have it in name only: each call throws, before any promise. */
export function createUnimplementedWebApi(): ComponentFramework.WebApi {
  const unimplemented = (): never => {
    const error = new Error('Method not implemented.');
    error.name = 'PCFNonImplementedError';
    throw error;
  };
  return {
    retrieveMultipleRecords: unimplemented,
    retrieveRecord: unimplemented,
    createRecord: unimplemented,
    updateRecord: unimplemented,
    deleteRecord: unimplemented,
  };
}
