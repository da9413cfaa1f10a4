"""One token and one call with requests-oauthlib."""

import os

from oauthlib.oauth2 import BackendApplicationClient
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session

base_url = os.environ["MONGODB_ATLAS_BASE_URL"]
client_id = os.environ["MONGODB_ATLAS_CLIENT_ID"]

session = OAuth2Session(client=BackendApplicationClient(client_id=client_id))
session.fetch_token(
    f"{base_url}/api/oauth/token", auth=HTTPBasicAuth(client_id, os.environ["MONGODB_ATLAS_CLIENT_SECRET"])
)
response = session.get(
    f"{base_url}/api/atlas/v2/groups/{os.environ['MONGODB_ATLAS_PROJECT_ID']}",
    headers={"Accept": "application/vnd.atlas.2023-01-01+json"},
)
response.raise_for_status()
print(response.json()["name"])
