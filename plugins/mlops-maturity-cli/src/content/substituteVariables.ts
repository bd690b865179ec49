const VARIABLE = /\$\$\{|\$\{\s*([A-Za-z0-9_]+)\s*(?::-([^}]*))?\}/g;

/**
 * Puts environment variables in place of `${NAME}` and `${NAME:-default}` in every text of a configuration, as
 * Backstage does; `$${` stands for `${`. A text with a variable that is not set is left out, as there.
 */
export function substituteVariables(
  value: unknown,
  env: Record<string, string | undefined>,
): unknown {
  if (typeof value === 'string') {
    let isUnset = false;
    const text = value.replace(VARIABLE, (found, name, otherwise) => {
      if (found === '$${') {
        return '${';
      }
      const substitute = env[name] ?? otherwise;
      isUnset ||= substitute === undefined;
      return substitute ?? '';
    });
    return isUnset ? undefined : text;
  }
  if (Array.isArray(value)) {
    return value.map(item => substituteVariables(item, env));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        substituteVariables(item, env),
      ]),
    );
  }
  return value;
}
