import os

import boto3
from jinja2 import Template

ROW = Template("{{ encounter.date }},{{ encounter.code }},{{ encounter.zip }}\n")


def handler(event, context):
    """Writes yesterday's encounters as CSV for the research partner."""
    rows = boto3.client("rds-data").execute_statement(
        resourceArn=os.environ["CLUSTER_ARN"],
        secretArn=os.environ["SECRET_ARN"],
        sql="select date, code, zip from encounter where date = current_date - 1",
    )["records"]
    text = "".join(ROW.render(encounter=row) for row in rows)
    boto3.client("s3").put_object(Bucket=os.environ["TARGET"], Key="encounters.csv", Body=text)
