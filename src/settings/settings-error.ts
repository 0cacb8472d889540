/** Wrong settings: stops the lint run, since a plugin that goes on with settings it does not understand checks nothing. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  /**
   * @param key where in `settings` the mistake is, such as `layers.service.imports[0]`
   * @param advice what is wrong with the value, and what would be right
   */
  constructor(key: string, advice: string) {
    super(`eslint-plugin-layered: settings.layered${key === "" ? "" : key.startsWith("[") ? key : `.${key}`}: ${advice}`);
  }
}
