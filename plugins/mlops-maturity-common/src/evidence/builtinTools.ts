import type { KnownTool, ToolPhase } from './KnownTool';

/** `id | title | aliases`, by phase. A line, not an object, so that the list can be read and kept in order. */
const LINES: Record<ToolPhase, string> = {
  ingestion: `
    airbyte | Airbyte
    fivetran | Fivetran
    kafka | Apache Kafka | apache-kafka confluent
    nifi | Apache NiFi
    debezium | Debezium
    flink | Apache Flink
    beam | Apache Beam
    spark | Apache Spark | pyspark
    snowflake | Snowflake
    bigquery | BigQuery
    redshift | Amazon Redshift
    s3 | Amazon S3
    gcs | Google Cloud Storage
    dbt | dbt
  `,
  labeling: `
    label-studio | Label Studio | labelstudio
    cvat | CVAT
    argilla | Argilla
    prodigy | Prodigy
    labelbox | Labelbox
    doccano | doccano
  `,
  validation: `
    great-expectations | Great Expectations | gx great_expectations
    soda | Soda
    pandera | Pandera
    tfdv | TensorFlow Data Validation
    deequ | Deequ | pydeequ
    datacontract | Data Contract CLI | data-contract odcs
    schema-registry | Schema Registry | avro protobuf
  `,
  versioning: `
    git | Git
    github | GitHub | gh
    gitlab | GitLab
    bitbucket | Bitbucket
    azure-devops | Azure DevOps | azuredevops
    gitea | Gitea | forgejo
    dvc | DVC
    lakefs | lakeFS
    git-lfs | Git LFS | lfs
    delta | Delta Lake | delta-lake
    iceberg | Apache Iceberg
    hudi | Apache Hudi
    pachyderm | Pachyderm
    quilt | Quilt
    nessie | Project Nessie
    artifactory | JFrog Artifactory
    nexus | Sonatype Nexus
    harbor | Harbor
    quay | Quay
    ecr | Amazon ECR
    docker | Docker registry | oci docker-hub dockerhub
  `,
  features: `
    feast | Feast
    hopsworks | Hopsworks
    tecton | Tecton
    featureform | Featureform
  `,
  training: `
    ray | Ray
    kubeflow | Kubeflow
    sagemaker | Amazon SageMaker | sage-maker
    vertex | Vertex AI | vertex-ai vertexai
    azureml | Azure Machine Learning | azure-ml
    databricks | Databricks
    optuna | Optuna
    katib | Katib
    hyperopt | Hyperopt
    slurm | Slurm
    colab | Google Colab
    jupyter | Jupyter | jupyterhub
  `,
  experiments: `
    mlflow | MLflow
    wandb | Weights & Biases | weights-and-biases
    neptune | Neptune
    comet | Comet
    clearml | ClearML
    aim | Aim
    tensorboard | TensorBoard
    dvclive | DVCLive
    langfuse | Langfuse
    langsmith | LangSmith
  `,
  registry: `
    model-registry | Kubeflow Model Registry | kubeflow-model-registry
    unity-catalog | Unity Catalog | unitycatalog
    bentoml | BentoML
    huggingface | Hugging Face | hf hugging-face
  `,
  orchestration: `
    airflow | Apache Airflow
    dagster | Dagster
    prefect | Prefect
    kfp | Kubeflow Pipelines | kubeflow-pipelines
    argo-workflows | Argo Workflows | argo
    flyte | Flyte
    metaflow | Metaflow
    zenml | ZenML
    kedro | Kedro
    tfx | TensorFlow Extended
    luigi | Luigi
    temporal | Temporal
    step-functions | AWS Step Functions
  `,
  testing: `
    pytest | pytest
    unittest | unittest
    junit | JUnit
    deepchecks | Deepchecks
    giskard | Giskard
    sonarqube | SonarQube | sonar sonarcloud
    codecov | Codecov
    k6 | k6
    locust | Locust
    jmeter | Apache JMeter
    gatling | Gatling
    perf-analyzer | Triton Performance Analyzer | perf_analyzer
    robustness-toolbox | Adversarial Robustness Toolbox
    garak | garak
    promptfoo | promptfoo
  `,
  delivery: `
    github-actions | GitHub Actions | gha
    gitlab-ci | GitLab CI
    jenkins | Jenkins
    circleci | CircleCI | circle-ci
    tekton | Tekton
    azure-pipelines | Azure Pipelines
    buildkite | Buildkite
    teamcity | TeamCity
    drone | Drone
    argocd | Argo CD | argo-cd
    flux | Flux | fluxcd
    spinnaker | Spinnaker
  `,
  deployment: `
    argo-rollouts | Argo Rollouts | rollouts
    flagger | Flagger
    istio | Istio
    launchdarkly | LaunchDarkly
    unleash | Unleash
    helm | Helm
    kustomize | Kustomize
  `,
  serving: `
    kserve | KServe
    seldon | Seldon Core | seldon-core
    triton | Triton Inference Server
    torchserve | TorchServe
    tf-serving | TensorFlow Serving | tfserving
    ray-serve | Ray Serve | rayserve
    vllm | vLLM
    tgi | Text Generation Inference
    ollama | Ollama
    knative | Knative
    lambda | AWS Lambda | aws-lambda
    cloud-run | Google Cloud Run | cloudrun
    bedrock | Amazon Bedrock
  `,
  monitoring: `
    prometheus | Prometheus
    alertmanager | Alertmanager
    grafana | Grafana
    datadog | Datadog
    cloudwatch | Amazon CloudWatch
    newrelic | New Relic | new-relic
    dynatrace | Dynatrace
    opentelemetry | OpenTelemetry | otel
    elastic | Elastic | kibana elasticsearch
    splunk | Splunk
    sentry | Sentry
    evidently | Evidently
    nannyml | NannyML
    alibi-detect | Alibi Detect | alibi
    whylabs | WhyLabs | whylogs
    arize | Arize | phoenix
    fiddler | Fiddler
    pagerduty | PagerDuty
    opsgenie | Opsgenie
    servicenow | ServiceNow
    jira | Jira
  `,
  governance: `
    datahub | DataHub
    openmetadata | OpenMetadata
    openlineage | OpenLineage
    marquez | Marquez
    mlmd | ML Metadata | ml-metadata
    atlas | Apache Atlas
    collibra | Collibra
    ranger | Apache Ranger
    iam | Cloud IAM
    keycloak | Keycloak
    okta | Okta
    vault | HashiCorp Vault
    external-secrets | External Secrets | externalsecrets
    gitleaks | Gitleaks
    opa | Open Policy Agent | gatekeeper rego
    kyverno | Kyverno
    conftest | Conftest
    sentinel | Sentinel
    checkov | Checkov
    trivy | Trivy
    grype | Grype
    syft | Syft
    cosign | Cosign | sigstore
    snyk | Snyk
    modelscan | ModelScan
    fairlearn | Fairlearn
    aif360 | AI Fairness 360
    shap | SHAP
    captum | Captum
    interpretml | InterpretML
    model-card-toolkit | Model Card Toolkit
    techdocs | TechDocs
    confluence | Confluence
    notion | Notion
    devlake | Apache DevLake
  `,
  infrastructure: `
    kubernetes | Kubernetes | k8s
    hpa | Horizontal Pod Autoscaler
    keda | KEDA
    kueue | Kueue
    volcano | Volcano
    runai | Run:ai | run-ai
    terraform | Terraform
    opentofu | OpenTofu | tofu
    pulumi | Pulumi
    cloudformation | AWS CloudFormation
    crossplane | Crossplane
    ansible | Ansible
    nix | Nix
    conda | Conda | conda-lock
    poetry | Poetry
    uv | uv
    opencost | OpenCost
    kubecost | Kubecost
    infracost | Infracost
  `,
};

/**
 * The tools that are known without any configuration. A platform team adds its own.
 *
 * @public
 */
export const BUILTIN_TOOLS: readonly KnownTool[] = Object.entries(
  LINES,
).flatMap(([phase, lines]) =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [id, title, aliases = ''] = line
        .split('|')
        .map(part => part.trim());
      return {
        id,
        title,
        aliases: aliases.split(' ').filter(Boolean),
        phase: phase as ToolPhase,
      };
    }),
);
