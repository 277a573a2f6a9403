/** Raised whenever the tables change, so that an older file is refused and not misread. */
export const SCHEMA_VERSION = 2

/**
 * The tables. No secret and no token lies in them: secrets, tokens, codes and session ids are
 * kept as SHA-256. Names compare without regard to ASCII case, as SCIM's strings do (RFC 7643,
 * 2.2); identifiers compare exactly.
 */
export const SCHEMA = `
PRAGMA user_version = ${String(SCHEMA_VERSION)};

CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Without a tenant, a client is organization-level.
CREATE TABLE clients (
  client_id TEXT PRIMARY KEY,
  tenant_id TEXT,
  client_name TEXT NOT NULL COLLATE NOCASE,
  app_type TEXT NOT NULL,
  created_by_type TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  details TEXT NOT NULL
) STRICT;
CREATE INDEX clients_by_id ON clients (tenant_id, client_id);
CREATE INDEX clients_by_name ON clients (tenant_id, client_name, client_id);
CREATE INDEX clients_by_app_type ON clients (tenant_id, app_type, client_id);
CREATE INDEX clients_by_created_at ON clients (tenant_id, created_at, client_id);
CREATE INDEX clients_by_updated_at ON clients (tenant_id, updated_at, client_id);

CREATE TABLE client_secrets (
  client_id TEXT NOT NULL REFERENCES clients ON DELETE CASCADE,
  hint TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  PRIMARY KEY (client_id, hint)
) STRICT;

CREATE TABLE access_credentials (
  client_id TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  secret_hash TEXT NOT NULL
) STRICT;

CREATE TABLE client_tokens (
  token_hash TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  audience TEXT NOT NULL,
  scope TEXT NOT NULL,
  expires_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE client_assertions (
  id_hash TEXT PRIMARY KEY,
  expires_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE region_clients (
  client_id TEXT PRIMARY KEY,
  subscription_id TEXT NOT NULL,
  region_code TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  secret_hint TEXT NOT NULL,
  secret_hash TEXT NOT NULL,
  secret_created_at TEXT NOT NULL,
  UNIQUE (subscription_id, region_code)
) STRICT;

CREATE TABLE bot_users (
  tenant_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, client_id)
) STRICT;

CREATE TABLE api_keys (
  tenant_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  key_hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tenants (
  id TEXT PRIMARY KEY,
  name TEXT COLLATE NOCASE,
  status TEXT NOT NULL,
  region_code TEXT NOT NULL,
  country_code TEXT NOT NULL,
  subscription_id TEXT NOT NULL,
  hostnames TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  details TEXT NOT NULL,
  port INTEGER
) STRICT;

CREATE TABLE sign_in_records (
  audience TEXT NOT NULL,
  model TEXT NOT NULL,
  id_hash TEXT NOT NULL,
  payload TEXT NOT NULL,
  grant_id TEXT,
  uid TEXT,
  expires_at_s INTEGER,
  PRIMARY KEY (audience, model, id_hash)
) STRICT;
CREATE INDEX sign_in_records_by_grant ON sign_in_records (grant_id);
CREATE INDEX sign_in_records_by_uid ON sign_in_records (uid);
`
