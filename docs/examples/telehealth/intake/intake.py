import json
import os
import uuid

from flask import Flask, request
from google.cloud import storage

app = Flask(__name__)


@app.post("/forms")
def receive():
    """Keeps a filled-in form."""
    name = f"{uuid.uuid4()}.json"
    bucket = storage.Client().bucket(os.environ["FORMS_BUCKET"])
    bucket.blob(name).upload_from_string(json.dumps(request.get_json()))
    return {"form": name}, 201


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=int(os.environ.get("PORT", "8080")))
