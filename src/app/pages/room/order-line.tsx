import type { OrderForm } from '#engine/domain/order.ts';
import type { OrderField } from '#engine/domain/scenario.ts';
import { typo } from '../../typography/typo.ts';

type Value = OrderForm[string];

/** One line of the order form, of the kind the trainer chose. */
export function OrderLine(props: {
  field: OrderField;
  value: Value | undefined;
  change: (value: Value | undefined) => void;
}) {
  const { field, value, change } = props;
  const label = typo(field.libelle);
  if (field.type === 'case') {
    return (
      <label className="choix">
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    );
  }
  const number = field.type === 'nombre';
  return (
    <label className="champ">
      <span>
        {label}
        {field.unite === undefined ? '' : ` (${field.unite})`}
        {field.obligatoire ? '' : ', facultatif'}
      </span>
      <input
        className="ligne"
        type={number ? 'number' : field.type === 'date' ? 'date' : 'text'}
        step={number ? 'any' : undefined}
        value={typeof value === 'boolean' || value === undefined ? '' : value}
        onChange={({ target }) => change(read(target, number))}
      />
    </label>
  );
}

/** An empty line is not filled; a number half typed (« 12, ») waits. */
function read(input: HTMLInputElement, number: boolean): Value | undefined {
  if (input.value === '') return undefined;
  return number ? input.valueAsNumber : input.value;
}
