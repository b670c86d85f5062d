#!/usr/bin/env python3
"""Derives the compact type files of rules/engine from the vendors' published schemas.

    pip download --no-deps -d /tmp/vendor cfn-lint==1.58.0 google-api-python-client==2.202.0 kubernetes==32.0.1
    (unpack the three wheels into DIR)
    rules/engine/src/test/tools/derive_types.py DIR rules/engine/src/main/resources/dev/wardround/engine/schema

Names, types and nesting only; the format is explained in FieldTypes.
"""
import glob
import json
import os
import re
import sys

SCALARS = {"string": "string", "boolean": "bool", "integer": "int", "number": "double"}


class Writer:
    """Collects structures by name, each once."""

    def __init__(self, source):
        self.source = source
        self.structures = {}

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for line in self.source:
                out.write("# " + line + "\n")
            for name, fields in self.structures.items():
                out.write(name + "\n")
                for field, kind in fields:
                    out.write(" " + field + " " + kind + "\n")


def version(directory, project):
    found = glob.glob(os.path.join(directory, project + "-*.dist-info"))
    return os.path.basename(found[0])[len(project) + 1:-len(".dist-info")]


# --- CloudFormation -------------------------------------------------------------------------

class CloudFormation:
    def __init__(self, schema, writer):
        self.schema, self.writer, self.kind = schema, writer, schema["typeName"]

    def run(self):
        self.structure(self.kind, self.schema)

    def resolve(self, node):
        name = None
        seen = set()
        while "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            name = node["$ref"].split("/")[-1]
            target = self.schema
            for part in node["$ref"].lstrip("#/").split("/"):
                target = target.get(part, {})
            node = target
        return node, name

    def properties(self, node):
        found = dict(node.get("properties", {}))
        for word in ("oneOf", "anyOf", "allOf"):
            for part in node.get(word, []):
                found.update({k: v for k, v in self.properties(self.resolve(part)[0]).items() if k not in found})
        return found

    def structure(self, name, node):
        if name in self.writer.structures:
            return
        fields = []
        self.writer.structures[name] = fields
        for field, kind in sorted(self.properties(node).items()):
            if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*", field):
                fields.append((field, self.type_of(kind, field)))

    def type_of(self, node, field):
        node, name = self.resolve(node)
        kind = node.get("type")
        if isinstance(kind, list):
            others = [k for k in kind if k not in ("object", "null")]
            kind = "any" if len(kind) > 1 and others != kind else (kind[0] if len(kind) == 1 else "any")
        if kind in SCALARS:
            return SCALARS[kind]
        if kind == "array":
            return "[" + self.type_of(node.get("items", {}), field) + "]"
        if kind == "any":
            return "any"
        if self.properties(node):
            local = "." + (name or field)
            full = self.kind + local
            self.structure(full, node)
            return local
        patterns = list(node.get("patternProperties", {}).values())
        if len(patterns) == 1:
            return "{" + self.type_of(patterns[0], field) + "}"
        return "any"


def cloudformation(directory, out):
    writer = Writer(["CloudFormation registry schemas as packed in cfn-lint "
                     + version(directory, "cfn_lint") + " (us-east-1)"])
    base = os.path.join(directory, "cfnlint/data/schemas")
    with open(os.path.join(base, "providers/us-east-1.json"), encoding="utf-8") as f:
        names = json.load(f)
    for kind in sorted(names):
        if not kind.startswith("AWS::") or not wanted(kind):
            continue
        path = os.path.join(base, "resources", names[kind] + ".json")
        if os.path.exists(path):
            with open(path, encoding="utf-8") as f:
                CloudFormation(json.load(f), writer).run()
    writer.write(os.path.join(out, "aws.types"))


# Services that hold, move, guard or log patient data, or run code.
SERVICES = """AccessAnalyzer ApiGateway ApiGatewayV2 AppRunner AppSync ApplicationAutoScaling Athena Backup Batch
 Bedrock BedrockAgentCore CertificateManager CloudFront CloudTrail CloudWatch CodeBuild Cognito Comprehend Config DAX
 DMS DocDB DynamoDB EC2 ECR ECS EFS EKS ElastiCache ElasticLoadBalancingV2 Elasticsearch EventSchemas Events FSx Glue
 GuardDuty HealthImaging HealthLake IAM InspectorV2 Inspector KMS Kinesis KinesisFirehose LakeFormation Lambda Lex
 Logs MSK Macie MemoryDB MWAA Neptune OpenSearchServerless OpenSearchService Omics Organizations Pipes QLDB RAM RDS
 Redshift RedshiftServerless Route53 S3 S3Tables SES SNS SQS SSM SageMaker Scheduler SecretsManager SecurityHub
 ServiceDiscovery StepFunctions Timestream Transfer VpcLattice WAFv2 XRay""".split()


def wanted(kind):
    return kind.split("::")[1] in SERVICES


# --- Google ---------------------------------------------------------------------------------

# Kind as Cloud Asset Inventory names it: API document and schema.
GOOGLE = """
aiplatform.googleapis.com/Endpoint aiplatform.v1 GoogleCloudAiplatformV1Endpoint
aiplatform.googleapis.com/Model aiplatform.v1 GoogleCloudAiplatformV1Model
apigateway.googleapis.com/Api apigateway.v1 ApigatewayApi
apigateway.googleapis.com/ApiConfig apigateway.v1 ApigatewayApiConfig
apigateway.googleapis.com/Gateway apigateway.v1 ApigatewayGateway
appengine.googleapis.com/Application appengine.v1 Application
appengine.googleapis.com/FirewallRule appengine.v1 FirewallRule
appengine.googleapis.com/Service appengine.v1 Service
appengine.googleapis.com/Version appengine.v1 Version
artifactregistry.googleapis.com/Repository artifactregistry.v1 Repository
bigquery.googleapis.com/Dataset bigquery.v2 Dataset
bigquery.googleapis.com/Table bigquery.v2 Table
cloudfunctions.googleapis.com/CloudFunction cloudfunctions.v1 CloudFunction
cloudfunctions.googleapis.com/Function cloudfunctions.v2 Function
cloudkms.googleapis.com/CryptoKey cloudkms.v1 CryptoKey
cloudkms.googleapis.com/KeyRing cloudkms.v1 KeyRing
cloudresourcemanager.googleapis.com/Folder cloudresourcemanager.v3 Folder
cloudresourcemanager.googleapis.com/Organization cloudresourcemanager.v3 Organization
cloudresourcemanager.googleapis.com/Project cloudresourcemanager.v3 Project
cloudscheduler.googleapis.com/Job cloudscheduler.v1 Job
cloudtasks.googleapis.com/Queue cloudtasks.v2 Queue
compute.googleapis.com/BackendService compute.v1 BackendService
compute.googleapis.com/Firewall compute.v1 Firewall
compute.googleapis.com/ForwardingRule compute.v1 ForwardingRule
compute.googleapis.com/Instance compute.v1 Instance
compute.googleapis.com/Network compute.v1 Network
compute.googleapis.com/SecurityPolicy compute.v1 SecurityPolicy
compute.googleapis.com/SslPolicy compute.v1 SslPolicy
compute.googleapis.com/Subnetwork compute.v1 Subnetwork
compute.googleapis.com/TargetHttpProxy compute.v1 TargetHttpProxy
compute.googleapis.com/TargetHttpsProxy compute.v1 TargetHttpsProxy
compute.googleapis.com/UrlMap compute.v1 UrlMap
container.googleapis.com/Cluster container.v1 Cluster
container.googleapis.com/NodePool container.v1 NodePool
dns.googleapis.com/ManagedZone dns.v1 ManagedZone
eventarc.googleapis.com/Trigger eventarc.v1 Trigger
firestore.googleapis.com/BackupSchedule firestore.v1 GoogleFirestoreAdminV1BackupSchedule
firestore.googleapis.com/Database firestore.v1 GoogleFirestoreAdminV1Database
healthcare.googleapis.com/ConsentStore healthcare.v1 ConsentStore
healthcare.googleapis.com/Dataset healthcare.v1 Dataset
healthcare.googleapis.com/DicomStore healthcare.v1 DicomStore
healthcare.googleapis.com/FhirStore healthcare.v1 FhirStore
healthcare.googleapis.com/Hl7V2Store healthcare.v1 Hl7V2Store
iam.googleapis.com/Role iam.v1 Role
iam.googleapis.com/ServiceAccount iam.v1 ServiceAccount
iam.googleapis.com/ServiceAccountKey iam.v1 ServiceAccountKey
iam.googleapis.com/WorkloadIdentityPool iam.v1 WorkloadIdentityPool
iam.googleapis.com/WorkloadIdentityPoolProvider iam.v1 WorkloadIdentityPoolProvider
logging.googleapis.com/LogBucket logging.v2 LogBucket
logging.googleapis.com/LogExclusion logging.v2 LogExclusion
logging.googleapis.com/LogMetric logging.v2 LogMetric
logging.googleapis.com/LogSink logging.v2 LogSink
monitoring.googleapis.com/AlertPolicy monitoring.v3 AlertPolicy
monitoring.googleapis.com/NotificationChannel monitoring.v3 NotificationChannel
pubsub.googleapis.com/Subscription pubsub.v1 Subscription
pubsub.googleapis.com/Topic pubsub.v1 Topic
redis.googleapis.com/Instance redis.v1 Instance
run.googleapis.com/DomainMapping run.v1 DomainMapping
run.googleapis.com/Job run.v2 GoogleCloudRunV2Job
run.googleapis.com/Service run.v2 GoogleCloudRunV2Service
secretmanager.googleapis.com/Secret secretmanager.v1 Secret
secretmanager.googleapis.com/SecretVersion secretmanager.v1 SecretVersion
serviceusage.googleapis.com/Service serviceusage.v1 GoogleApiServiceusageV1Service
spanner.googleapis.com/Database spanner.v1 Database
spanner.googleapis.com/Instance spanner.v1 Instance
sqladmin.googleapis.com/Instance sqladmin.v1 DatabaseInstance
sqladmin.googleapis.com/User sqladmin.v1 User
storage.googleapis.com/Bucket storage.v1 Bucket
vpcaccess.googleapis.com/Connector vpcaccess.v1 Connector
workflows.googleapis.com/Workflow workflows.v1 Workflow
""".split("\n")


class Discovery:
    """Google's formats: int64 and the like are strings in JSON, but numbers to a reader."""

    def __init__(self, document, writer, prefix):
        self.schemas, self.writer, self.prefix = document["schemas"], writer, prefix

    def structure(self, name, node):
        if name in self.writer.structures:
            return
        fields = []
        self.writer.structures[name] = fields
        for field, kind in sorted(node.get("properties", {}).items()):
            if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", field):
                fields.append((field, self.type_of(kind, name + "." + field)))

    def type_of(self, node, path):
        if "$ref" in node:
            return self.reference(node["$ref"])
        kind = node.get("type")
        if kind == "string" and node.get("format") in ("int64", "uint64"):
            return "int"
        if kind in SCALARS:
            return SCALARS[kind]
        if kind == "array":
            return "[" + self.type_of(node.get("items", {}), path) + "]"
        if kind == "object" and "properties" in node:
            self.structure(path, node)
            return path
        if kind == "object" and "additionalProperties" in node:
            return "{" + self.type_of(node["additionalProperties"], path) + "}"
        return "any"

    def reference(self, schema):
        full = self.prefix + "." + schema
        node = self.schemas[schema]
        if "properties" not in node:
            return self.type_of(node, full)
        self.structure(full, node)
        return full


POLICY = [("bindings", "[Binding]")]
BINDING = [("condition", "any"), ("members", "[string]"), ("role", "string")]


def google(directory, out):
    writer = Writer(["Google's discovery documents as packed in google-api-python-client "
                     + version(directory, "google_api_python_client"),
                     "iamPolicy is added to each kind: the bindings that a scan found for the resource."])
    writer.structures["IamPolicy"] = POLICY
    writer.structures["Binding"] = BINDING
    for line in filter(None, GOOGLE):
        kind, api, schema = line.split()
        path = os.path.join(directory, "googleapiclient/discovery_cache/documents", api + ".json")
        with open(path, encoding="utf-8") as f:
            document = json.load(f)
        discovery = Discovery(document, writer, api)
        node = dict(document["schemas"][schema])
        node["properties"] = dict(node["properties"])
        discovery.structure(kind, node)
        known = {name for name, _ in writer.structures[kind]}
        for extra, of in (("iamPolicy", "IamPolicy"), ("location", "string"), ("project", "string")):
            if extra not in known:
                writer.structures[kind].append((extra, of))
        writer.structures[kind].sort()
    writer.write(os.path.join(out, "google.types"))


# --- Kubernetes -----------------------------------------------------------------------------

# Kind as the inventory names it (group/Kind; v1 for the core group): model class of the Python client.
KUBERNETES = """
apps/DaemonSet V1DaemonSet
apps/Deployment V1Deployment
apps/StatefulSet V1StatefulSet
batch/CronJob V1CronJob
batch/Job V1Job
networking.k8s.io/Ingress V1Ingress
networking.k8s.io/NetworkPolicy V1NetworkPolicy
rbac.authorization.k8s.io/ClusterRole V1ClusterRole
rbac.authorization.k8s.io/ClusterRoleBinding V1ClusterRoleBinding
rbac.authorization.k8s.io/Role V1Role
rbac.authorization.k8s.io/RoleBinding V1RoleBinding
v1/ConfigMap V1ConfigMap
v1/Namespace V1Namespace
v1/PersistentVolumeClaim V1PersistentVolumeClaim
v1/Pod V1Pod
v1/Secret V1Secret
v1/Service V1Service
v1/ServiceAccount V1ServiceAccount
""".split("\n")

# Knative's own, from its API reference (serving v1, eventing v1 and v1alpha1).
KNATIVE = {
    "serving.knative.dev/Service": [("apiVersion", "string"), ("kind", "string"), ("metadata", "V1ObjectMeta"),
                                    ("spec", "knative.ServiceSpec")],
    "serving.knative.dev/Configuration": [("apiVersion", "string"), ("kind", "string"), ("metadata", "V1ObjectMeta"),
                                          ("spec", "knative.ServiceSpec")],
    "serving.knative.dev/Route": [("apiVersion", "string"), ("kind", "string"), ("metadata", "V1ObjectMeta"),
                                  ("spec", "knative.RouteSpec")],
    "serving.knative.dev/DomainMapping": [("apiVersion", "string"), ("kind", "string"),
                                          ("metadata", "V1ObjectMeta"), ("spec", "knative.DomainMappingSpec")],
    "eventing.knative.dev/Broker": [("apiVersion", "string"), ("kind", "string"), ("metadata", "V1ObjectMeta"),
                                    ("spec", "knative.BrokerSpec")],
    "eventing.knative.dev/Trigger": [("apiVersion", "string"), ("kind", "string"), ("metadata", "V1ObjectMeta"),
                                     ("spec", "knative.TriggerSpec")],
    "eventing.knative.dev/EventPolicy": [("apiVersion", "string"), ("kind", "string"),
                                         ("metadata", "V1ObjectMeta"), ("spec", "knative.EventPolicySpec")],
    "knative.ServiceSpec": [("template", "knative.RevisionTemplate"), ("traffic", "[knative.Traffic]")],
    "knative.RouteSpec": [("traffic", "[knative.Traffic]")],
    "knative.Traffic": [("configurationName", "string"), ("latestRevision", "bool"), ("percent", "int"),
                        ("revisionName", "string"), ("tag", "string"), ("url", "string")],
    "knative.RevisionTemplate": [("metadata", "V1ObjectMeta"), ("spec", "knative.RevisionSpec")],
    "knative.DomainMappingSpec": [("ref", "knative.Reference"), ("tls", "knative.Tls")],
    "knative.Tls": [("secretName", "string")],
    "knative.Reference": [("apiVersion", "string"), ("kind", "string"), ("name", "string"), ("namespace", "string")],
    "knative.Destination": [("CACerts", "string"), ("audience", "string"), ("ref", "knative.Reference"),
                            ("uri", "string")],
    "knative.Delivery": [("backoffDelay", "string"), ("backoffPolicy", "string"),
                         ("deadLetterSink", "knative.Destination"), ("retry", "int"), ("timeout", "string")],
    "knative.BrokerSpec": [("config", "knative.Reference"), ("delivery", "knative.Delivery")],
    "knative.TriggerSpec": [("broker", "string"), ("delivery", "knative.Delivery"), ("filter", "any"),
                            ("filters", "[any]"), ("subscriber", "knative.Destination")],
    "knative.EventPolicySpec": [("filters", "[any]"), ("from", "[any]"), ("to", "[any]")],
}


class Kubernetes:
    def __init__(self, models, writer):
        self.models, self.writer = models, writer

    def reference(self, name):
        if name not in self.writer.structures:
            self.structure(name, name)
        return name

    def structure(self, name, model):
        with open(self.file(model), encoding="utf-8") as f:
            text = f.read()
        types = dict(re.findall(r"'(\w+)': '([^']+)'", text.split("openapi_types = {")[1].split("}")[0]))
        names = dict(re.findall(r"'(\w+)': '([^']+)'", text.split("attribute_map = {")[1].split("}")[0]))
        fields = []
        self.writer.structures[name] = fields
        for python, of in sorted(types.items(), key=lambda item: names[item[0]]):
            if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", names[python]) and names[python] != "status":
                fields.append((names[python], self.type_of(of)))

    def file(self, model):
        plain = model.lower()
        for path in self.models:
            if os.path.basename(path)[:-3].replace("_", "") == plain:
                return path
        raise SystemExit("no model " + model)

    def type_of(self, of):
        if of.startswith("list["):
            return "[" + self.type_of(of[5:-1]) + "]"
        if of.startswith("dict("):
            return "{" + self.type_of(of[5:-1].split(", ", 1)[1]) + "}"
        plain = {"str": "string", "int": "int", "float": "double", "bool": "bool", "datetime": "string"}
        if of in plain:
            return plain[of]
        return self.reference(of) if of.startswith("V") and of != "V1JSONSchemaProps" else "any"


def kubernetes(directory, out):
    writer = Writer(["Kubernetes' API as the Python client " + version(directory, "kubernetes") + " has it;",
                     "Knative's kinds from its API reference (serving v1, eventing v1 and v1alpha1)."])
    reader = Kubernetes(sorted(glob.glob(os.path.join(directory, "kubernetes/client/models/*.py"))), writer)
    for line in filter(None, KUBERNETES):
        kind, model = line.split()
        reader.structure(kind, model)
    writer.structures.update(KNATIVE)
    writer.structures["knative.RevisionSpec"] = sorted(
        writer.structures["V1PodSpec"]
        + [("containerConcurrency", "int"), ("idleTimeoutSeconds", "int"),
           ("responseStartTimeoutSeconds", "int"), ("timeoutSeconds", "int")])
    writer.write(os.path.join(out, "kubernetes.types"))


def main():
    directory, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    cloudformation(directory, out)
    google(directory, out)
    kubernetes(directory, out)


if __name__ == "__main__":
    main()
