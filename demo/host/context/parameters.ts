import type { IInputs } from '../../../CustomerInsightsTimeline/generated/ManifestTypes';
import type { BoundCustomer, HostInputs } from './hostInputs';
import type { MakerInputName } from './makerInputs';
import { makerInputs } from './makerInputs';

/** The manifest's inputs, as pcf-scripts types them. */
export type TimelineParameters = IInputs;

export function createParameters(inputs: HostInputs): TimelineParameters {
  return {
    CustomerId: {
      ...property(customerType(inputs.customer)),
      security: securityOf(inputs.customer),
      raw: customerRaw(inputs.customer),
    },
    ...makerParameters(inputs),
  };
}

function makerParameters(inputs: HostInputs): Pick<TimelineParameters, MakerInputName> {
  const parameters = makerInputs.map(({ name, hostName, type }) => {
    const raw = inputs[hostName];
    return [name, type === 'Enum' ? { type, raw } : { ...property(type), raw }];
  });
  return Object.fromEntries(parameters) as Pick<TimelineParameters, MakerInputName>;
}

function customerType(customer: BoundCustomer): string {
  const kind = customer.kind === 'none' ? customer.as : customer.kind;
  return kind === 'text' ? 'SingleLine.Text' : 'Lookup.Simple';
}

function securityOf(customer: BoundCustomer): ComponentFramework.PropertyHelper.SecurityValues {
  const isSecret = customer.kind === 'none' && customer.isSecret === true;
  return { editable: !isSecret, readable: !isSecret, secured: isSecret };
}

/** An empty lookup is an empty list, an empty text column is null. */
function customerRaw(customer: BoundCustomer): string | ComponentFramework.LookupValue[] | null {
  switch (customer.kind) {
    case 'text':
      return customer.text;
    case 'lookup':
      return [
        {
          id: customer.id,
          name: customer.name,
          entityType: customer.table ?? 'msdynci_customerprofile',
        },
      ];
    case 'none':
      return customer.as === 'text' ? null : [];
  }
}

function property(
  type: string,
): Pick<ComponentFramework.PropertyTypes.Property, 'error' | 'errorMessage' | 'security' | 'type'> {
  return {
    error: false,
    errorMessage: '',
    security: { editable: true, readable: true, secured: false },
    type,
  };
}
