"""Gets a token with requests-oauthlib, and calls the Administration API with it."""

import os

from oauthlib.oauth2 import BackendApplicationClient
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session

base_url = os.environ["MONGODB_ATLAS_BASE_URL"]
client_id = os.environ["MONGODB_ATLAS_CLIENT_ID"]
project = os.environ["MONGODB_ATLAS_PROJECT_ID"]

session = OAuth2Session(client=BackendApplicationClient(client_id=client_id))
token = session.fetch_token(
    f"{base_url}/api/oauth/token", auth=HTTPBasicAuth(client_id, os.environ["MONGODB_ATLAS_CLIENT_SECRET"])
)
assert token["token_type"] == "Bearer", token
session.headers["Accept"] = "application/vnd.atlas.2023-02-01+json"


def call(method, path, **options):
    response = session.request(method, f"{base_url}/api/atlas/v2{path}", **options)
    response.raise_for_status()
    return response.json() if response.content else None


assert call("GET", "")["throttling"] is False
organization = call("GET", "/orgs")["results"][0]
projects = call("GET", "/groups")
clusters = call("GET", f"/groups/{project}/clusters")
print(organization["name"], projects["totalCount"], [cluster["name"] for cluster in clusters["results"]])

user = {
    "databaseName": "admin",
    "username": "tutorial",
    "password": "a-password-of-the-tutorial",
    "roles": [{"databaseName": "shop", "roleName": "readWrite"}],
}
version = {"Content-Type": "application/vnd.atlas.2023-02-01+json"}
created = call("POST", f"/groups/{project}/databaseUsers", json=user, headers=version)
assert created["username"] == "tutorial" and "password" not in created, created
call("DELETE", f"/groups/{project}/databaseUsers/admin/tutorial")

revoked = session.post(
    f"{base_url}/api/oauth/revoke",
    data={"token": token["access_token"], "token_type_hint": "access_token"},
    auth=HTTPBasicAuth(client_id, os.environ["MONGODB_ATLAS_CLIENT_SECRET"]),
)
revoked.raise_for_status()
