/** Semantic version of the API; its first number is the one in the address (rules /core/semver and /core/uri-version). */
export const API_VERSION = '1.0.0';

/** Where the API stands under the address of the service. */
export const API_PATH = '/v1';
