import { TestEnvironment } from 'jest-environment-node';

/** Node, on a machine whose zone is the one that the project's options name. */
export default class ZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    const machines = process.env.TZ;
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
    super(config, context);
    this.machines = machines;
  }

  async teardown() {
    if (this.machines === undefined) delete process.env.TZ;
    else process.env.TZ = this.machines;
    await super.teardown();
  }
}
