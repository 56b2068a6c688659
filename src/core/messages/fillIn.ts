/**
 * A message with its values: `{name}` becomes what `values` holds under `name`.
 *
 * @throws Error where a message asks for a value that was not given, which is a bug
 */
export function fillIn(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`message without a value for {${key}}: ${message}`);
    return value;
  });
}
