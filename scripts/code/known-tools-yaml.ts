/**
 * What files of well-known tools look like, as their public references describe them: custom
 * resources of Kubernetes, pipelines, descriptions of interfaces, settings of servers.
 */
export const KNOWN_TOOLS_YAML: readonly string[] = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
  finalizers:
    - a
spec:
  project: default
  source:
    repoURL: https://a
    targetRevision: HEAD
    path: p
    directory:
      recurse: true
    kustomize:
      images:
        - a
    helm:
      releaseName: r
      valueFiles:
        - values.yaml
      parameters:
        - name: a
          value: b
      values: |
        a: b
  sources:
    - repoURL: https://a
      chart: c
      targetRevision: "1"
      ref: values
  destination:
    server: https://a
    namespace: n
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
    syncOptions:
      - CreateNamespace=true
    retry:
      limit: 5
      backoff:
        duration: 5s
        factor: 2
        maxDuration: 3m
  ignoreDifferences:
    - group: apps
      kind: Deployment
      jsonPointers:
        - /spec/replicas
      managedFieldsManagers:
        - a
  revisionHistoryLimit: 10
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: p
spec:
  description: d
  sourceRepos:
    - "*"
  destinations:
    - namespace: n
      server: s
  clusterResourceWhitelist:
    - group: "*"
      kind: "*"
  namespaceResourceBlacklist:
    - group: ""
      kind: ResourceQuota
  roles:
    - name: r
      description: d
      policies:
        - p
      groups:
        - g
  orphanedResources:
    warn: false
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: a
  strategy:
    canary:
      steps:
        - setWeight: 20
        - pause:
            duration: 10m
        - analysis:
            templates:
              - templateName: t
      trafficRouting:
        istio:
          virtualService:
            name: v
            routes:
              - primary
    blueGreen:
      activeService: a
      previewService: b
      autoPromotionEnabled: false
---
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  generateName: w-
spec:
  entrypoint: main
  arguments:
    parameters:
      - name: a
        value: b
  templates:
    - name: main
      inputs:
        parameters:
          - name: a
      steps:
        - - name: s
            template: t
            arguments:
              parameters:
                - name: a
                  value: b
    - name: d
      dag:
        tasks:
          - name: a
            template: t
            dependencies:
              - b
    - name: t
      container:
        image: a
        command:
          - sh
        args:
          - a
      outputs:
        artifacts:
          - name: a
            path: /a
---
apiVersion: networking.istio.io/v1beta1
kind: VirtualService
metadata:
  name: v
spec:
  hosts:
    - a
  gateways:
    - g
  http:
    - name: n
      match:
        - uri:
            prefix: /a
          headers:
            user:
              exact: a
      rewrite:
        uri: /
      route:
        - destination:
            host: a
            subset: v1
            port:
              number: 80
          weight: 90
        - destination:
            host: a
            subset: v2
          weight: 10
      timeout: 5s
      retries:
        attempts: 3
        perTryTimeout: 2s
        retryOn: 5xx
      fault:
        delay:
          percentage:
            value: 0.1
          fixedDelay: 5s
        abort:
          httpStatus: 400
          percentage:
            value: 0.1
      mirror:
        host: a
---
apiVersion: networking.istio.io/v1beta1
kind: DestinationRule
metadata:
  name: d
spec:
  host: a
  trafficPolicy:
    loadBalancer:
      simple: RANDOM
    connectionPool:
      tcp:
        maxConnections: 100
      http:
        http1MaxPendingRequests: 1
        maxRequestsPerConnection: 1
    outlierDetection:
      consecutive5xxErrors: 1
      interval: 1s
      baseEjectionTime: 3m
      maxEjectionPercent: 100
    tls:
      mode: ISTIO_MUTUAL
  subsets:
    - name: v1
      labels:
        version: v1
    - name: v2
      labels:
        version: v2
---
apiVersion: networking.istio.io/v1beta1
kind: Gateway
metadata:
  name: g
spec:
  selector:
    istio: ingressgateway
  servers:
    - port:
        number: 443
        name: https
        protocol: HTTPS
      tls:
        mode: SIMPLE
        credentialName: c
      hosts:
        - a
---
apiVersion: security.istio.io/v1beta1
kind: AuthorizationPolicy
metadata:
  name: p
spec:
  selector:
    matchLabels:
      app: a
  action: ALLOW
  rules:
    - from:
        - source:
            principals:
              - p
      to:
        - operation:
            methods:
              - GET
            paths:
              - /a
      when:
        - key: k
          values:
            - v
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: g
spec:
  gatewayClassName: c
  listeners:
    - name: http
      protocol: HTTP
      port: 80
      hostname: h
      allowedRoutes:
        namespaces:
          from: Same
      tls:
        mode: Terminate
        certificateRefs:
          - name: c
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: r
spec:
  parentRefs:
    - name: g
      namespace: n
      sectionName: s
  hostnames:
    - a
  rules:
    - matches:
        - path:
            type: PathPrefix
            value: /a
          headers:
            - name: n
              value: v
      filters:
        - type: RequestHeaderModifier
          requestHeaderModifier:
            add:
              - name: a
                value: b
      backendRefs:
        - name: s
          port: 80
          weight: 1
---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata:
  name: i
spec:
  acme:
    server: s
    email: e
    privateKeySecretRef:
      name: k
    solvers:
      - http01:
          ingress:
            class: nginx
      - dns01:
          cloudflare:
            email: e
            apiTokenSecretRef:
              name: t
              key: k
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: c
spec:
  secretName: s
  duration: 2160h
  renewBefore: 360h
  commonName: c
  dnsNames:
    - a
  privateKey:
    algorithm: RSA
    size: 2048
  usages:
    - server auth
  issuerRef:
    name: i
    kind: ClusterIssuer
    group: cert-manager.io
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: h
spec:
  interval: 5m
  releaseName: r
  targetNamespace: n
  chart:
    spec:
      chart: c
      version: "1"
      sourceRef:
        kind: HelmRepository
        name: r
        namespace: n
      interval: 1m
  install:
    remediation:
      retries: 3
  values:
    a: b
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: k
spec:
  interval: 5m
  path: ./p
  prune: true
  sourceRef:
    kind: GitRepository
    name: g
  healthChecks:
    - kind: Deployment
      name: d
      namespace: n
  dependsOn:
    - name: a
  timeout: 1m
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: g
spec:
  interval: 1m
  url: u
  ref:
    branch: main
  secretRef:
    name: s
  ignore: |
    a
---
apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: t
spec:
  params:
    - name: p
      type: string
      description: d
      default: a
  workspaces:
    - name: w
  results:
    - name: r
      description: d
  steps:
    - name: s
      image: i
      workingDir: w
      script: |
        echo a
      env:
        - name: A
          value: b
---
apiVersion: tekton.dev/v1
kind: Pipeline
metadata:
  name: p
spec:
  params:
    - name: a
      type: string
  workspaces:
    - name: w
  tasks:
    - name: t
      taskRef:
        name: r
        kind: Task
      runAfter:
        - b
      params:
        - name: a
          value: b
      workspaces:
        - name: w
          workspace: s
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: s
spec:
  template:
    metadata:
      annotations:
        a: b
    spec:
      containerConcurrency: 10
      timeoutSeconds: 300
      containers:
        - image: i
          ports:
            - containerPort: 80
  traffic:
    - revisionName: r
      percent: 50
      tag: t
    - latestRevision: true
      percent: 50
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: s
spec:
  scaleTargetRef:
    name: d
  pollingInterval: 30
  cooldownPeriod: 300
  minReplicaCount: 0
  maxReplicaCount: 10
  triggers:
    - type: kafka
      metadata:
        bootstrapServers: b
        consumerGroup: g
        topic: t
        lagThreshold: "5"
      authenticationRef:
        name: a
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: m
  labels:
    release: prometheus
spec:
  jobLabel: j
  namespaceSelector:
    matchNames:
      - n
  selector:
    matchLabels:
      app: a
  endpoints:
    - port: http
      path: /metrics
      interval: 30s
      scheme: https
      tlsConfig:
        insecureSkipVerify: true
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: r
spec:
  groups:
    - name: g
      rules:
        - alert: A
          expr: up == 0
          for: 5m
          labels:
            severity: critical
          annotations:
            summary: s
            description: d
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: w
webhooks:
  - name: n
    clientConfig:
      service:
        name: s
        namespace: n
        path: /p
      caBundle: c
    rules:
      - apiGroups:
          - apps
        apiVersions:
          - v1
        operations:
          - CREATE
        resources:
          - deployments
        scope: Namespaced
    failurePolicy: Fail
    sideEffects: None
    timeoutSeconds: 5
    admissionReviewVersions:
      - v1
    namespaceSelector:
      matchLabels:
        a: b
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: p
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: a
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: s
provisioner: p
parameters:
  type: a
reclaimPolicy: Retain
allowVolumeExpansion: true
mountOptions:
  - debug
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: q
spec:
  hard:
    requests.cpu: "1"
    limits.memory: 2Gi
  scopeSelector:
    matchExpressions:
      - operator: In
        scopeName: PriorityClass
        values:
          - high
---
apiVersion: v1
kind: LimitRange
metadata:
  name: l
spec:
  limits:
    - type: Container
      default:
        cpu: 500m
      defaultRequest:
        cpu: 100m
      max:
        cpu: 1
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: c
spec:
  accessModes:
    - ReadWriteOnce
  storageClassName: s
  resources:
    requests:
      storage: 1Gi
  volumeMode: Filesystem
  volumeName: v
---
apiVersion: v1
kind: Config
clusters:
  - name: c
    cluster:
      server: s
      certificate-authority-data: d
contexts:
  - name: c
    context:
      cluster: c
      user: u
      namespace: n
current-context: c
users:
  - name: u
    user:
      client-certificate-data: d
      client-key-data: d
      token: t
      exec:
        apiVersion: v
        command: c
        args:
          - a
---
kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
networking:
  podSubnet: a
  serviceSubnet: b
nodes:
  - role: control-plane
    image: i
    kubeadmConfigPatches:
      - |
        kind: InitConfiguration
    extraPortMappings:
      - containerPort: 80
        hostPort: 80
        protocol: TCP
    extraMounts:
      - hostPath: a
        containerPath: b
  - role: worker
---
apiVersion: kubeadm.k8s.io/v1beta3
kind: ClusterConfiguration
kubernetesVersion: v1
controlPlaneEndpoint: e
imageRepository: r
networking:
  dnsDomain: d
  podSubnet: a
  serviceSubnet: b
apiServer:
  extraArgs:
    a: b
  certSANs:
    - a
etcd:
  local:
    dataDir: d
controllerManager:
  extraArgs:
    a: b
---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: n
namePrefix: p
resources:
  - a
patches:
  - path: p
    target:
      kind: Deployment
      name: d
images:
  - name: i
    newName: n
    newTag: t
configMapGenerator:
  - name: c
    files:
      - f
    literals:
      - a=b
commonLabels:
  a: b
---
apiVersion: v2
name: c
description: d
type: application
version: 1.0.0
appVersion: "1"
dependencies:
  - name: d
    version: 1.0.0
    repository: r
    condition: c
maintainers:
  - name: n
    email: e
keywords:
  - k
---
replicaCount: 1
image:
  repository: r
  pullPolicy: IfNotPresent
  tag: ""
imagePullSecrets: []
serviceAccount:
  create: true
  annotations: {}
  name: ""
podAnnotations: {}
service:
  type: ClusterIP
  port: 80
ingress:
  enabled: false
  className: ""
  annotations: {}
  hosts:
    - host: h
      paths:
        - path: /
          pathType: Prefix
  tls:
    - secretName: s
      hosts:
        - h
resources:
  limits:
    cpu: 100m
  requests:
    cpu: 100m
autoscaling:
  enabled: false
  minReplicas: 1
  maxReplicas: 10
persistence:
  enabled: true
  storageClass: s
  size: 1Gi
nodeSelector: {}
tolerations: []
affinity: {}
---
stages:
  - build
  - test
variables:
  A: b
default:
  image: i
  before_script:
    - a
cache:
  key: k
  paths:
    - p
build:
  stage: build
  image:
    name: i
    entrypoint:
      - ""
  services:
    - name: docker:dind
      alias: docker
  script:
    - make
  artifacts:
    paths:
      - p
    expire_in: 1 week
    reports:
      junit: r
  only:
    - main
  rules:
    - if: $A
      when: manual
  needs:
    - a
  tags:
    - t
  environment:
    name: production
    url: u
---
version: 2.1
orbs:
  node: circleci/node@5
executors:
  e:
    docker:
      - image: i
jobs:
  build:
    docker:
      - image: i
        environment:
          A: b
    working_directory: w
    steps:
      - checkout
      - restore_cache:
          keys:
            - k
      - run:
          name: n
          command: c
      - save_cache:
          key: k
          paths:
            - p
workflows:
  version: 2
  main:
    jobs:
      - build
      - deploy:
          requires:
            - build
          filters:
            branches:
              only: main
---
openapi: 3.0.0
info:
  title: t
  description: d
  version: 1.0.0
  contact:
    name: n
    email: e
  license:
    name: l
servers:
  - url: u
    description: d
tags:
  - name: t
    description: d
paths:
  /a/{id}:
    get:
      summary: s
      description: d
      operationId: o
      tags:
        - t
      parameters:
        - name: id
          in: path
          description: d
          required: true
          schema:
            type: integer
            format: int64
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/A"
      responses:
        "200":
          description: d
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/A"
        "404":
          description: d
      security:
        - key:
            - s
components:
  schemas:
    A:
      type: object
      required:
        - id
      properties:
        id:
          type: integer
          format: int64
          description: d
          example: 1
        names:
          type: array
          items:
            type: string
        kind:
          type: string
          enum:
            - a
            - b
          default: a
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: n
---
version: "3.8"
name: n
services:
  web:
    image: i
    build:
      context: .
      target: t
    platform: linux/amd64
    hostname: h
    command: c
    entrypoint: e
    ports:
      - "80:80"
    expose:
      - "80"
    environment:
      - A=b
    volumes:
      - type: bind
        source: s
        target: t
        read_only: true
    networks:
      net:
        aliases:
          - a
        ipv4_address: a
    depends_on:
      - db
    extra_hosts:
      - a
    cap_add:
      - ALL
    privileged: true
    user: u
    working_dir: w
    stdin_open: true
    tty: true
    restart: unless-stopped
    labels:
      - a=b
    ulimits:
      nofile:
        soft: 1
        hard: 2
    secrets:
      - s
    configs:
      - c
    profiles:
      - p
    healthcheck:
      test: t
      interval: 5s
      timeout: 5s
      retries: 3
      start_period: 5s
    deploy:
      mode: replicated
      replicas: 2
      placement:
        constraints:
          - a
      update_config:
        parallelism: 1
        delay: 10s
      restart_policy:
        condition: on-failure
      resources:
        reservations:
          devices:
            - driver: nvidia
              count: 1
              capabilities:
                - gpu
networks:
  net:
    driver: bridge
    ipam:
      config:
        - subnet: s
volumes:
  data:
    external: true
    driver_opts:
      type: nfs
configs:
  c:
    file: f
---
name: Action
description: d
author: a
branding:
  icon: i
  color: c
inputs:
  a:
    description: d
    required: true
    default: b
outputs:
  o:
    description: d
    value: v
runs:
  using: composite
  steps:
    - name: n
      shell: bash
      run: r
---
version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule:
      interval: weekly
      day: monday
    open-pull-requests-limit: 10
    labels:
      - l
    ignore:
      - dependency-name: d
        versions:
          - v
    groups:
      g:
        patterns:
          - p
---
- name: play
  hosts: all
  become: true
  gather_facts: false
  vars:
    a: b
  vars_files:
    - f
  roles:
    - role: r
      tags: t
  tasks:
    - name: n
      apt:
        name: p
        state: present
        update_cache: true
      when: w
      notify: h
      register: r
    - name: copy
      template:
        src: s
        dest: d
        owner: o
        mode: "0644"
      with_items:
        - a
  handlers:
    - name: h
      service:
        name: s
        state: restarted
---
receivers:
  otlp:
    protocols:
      grpc:
        endpoint: e
      http:
        endpoint: e
processors:
  batch:
    timeout: 1s
    send_batch_size: 1024
  memory_limiter:
    check_interval: 1s
    limit_mib: 4000
exporters:
  debug:
    verbosity: detailed
  otlp:
    endpoint: e
    tls:
      insecure: true
    headers:
      a: b
extensions:
  health_check:
service:
  extensions:
    - health_check
  pipelines:
    traces:
      receivers:
        - otlp
      processors:
        - batch
      exporters:
        - otlp
  telemetry:
    logs:
      level: debug
---
static_resources:
  listeners:
    - name: l
      address:
        socket_address:
          address: a
          port_value: 80
      filter_chains:
        - filters:
            - name: n
              typed_config:
                "@type": t
                stat_prefix: s
                route_config:
                  name: r
                  virtual_hosts:
                    - name: v
                      domains:
                        - "*"
                      routes:
                        - match:
                            prefix: /
                          route:
                            cluster: c
                http_filters:
                  - name: n
  clusters:
    - name: c
      type: STRICT_DNS
      connect_timeout: 1s
      lb_policy: ROUND_ROBIN
      load_assignment:
        cluster_name: c
        endpoints:
          - lb_endpoints:
              - endpoint:
                  address:
                    socket_address:
                      address: a
                      port_value: 80
admin:
  address:
    socket_address:
      address: a
      port_value: 9901
---
global:
  resolve_timeout: 5m
  smtp_from: f
route:
  group_by:
    - a
  group_wait: 30s
  group_interval: 5m
  repeat_interval: 1h
  receiver: r
  routes:
    - match:
        severity: critical
      receiver: r
      continue: true
receivers:
  - name: r
    webhook_configs:
      - url: u
        send_resolved: true
    email_configs:
      - to: t
inhibit_rules:
  - source_match:
      severity: critical
    target_match:
      severity: warning
    equal:
      - a
---
apiVersion: 1
datasources:
  - name: n
    type: prometheus
    access: proxy
    url: u
    isDefault: true
    jsonData:
      timeInterval: 5s
      httpMethod: POST
    secureJsonData:
      password: p
---
site_name: n
site_url: u
repo_url: r
theme:
  name: material
  features:
    - f
  palette:
    - scheme: default
      primary: p
      toggle:
        icon: i
        name: n
plugins:
  - search
markdown_extensions:
  - admonition
  - toc:
      permalink: true
nav:
  - Home: index.md
  - Guide:
      - Start: start.md
extra_css:
  - c
---
AWSTemplateFormatVersion: "2010-09-09"
Description: d
Parameters:
  A:
    Type: String
    Default: b
    Description: d
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    DependsOn: d
    Properties:
      BucketName: b
      Tags:
        - Key: k
          Value: v
Outputs:
  O:
    Description: d
    Value: v
    Export:
      Name: n
---
spring:
  application:
    name: a
  main:
    allow-circular-references: true
  mvc:
    static-path-pattern: p
  servlet:
    multipart:
      max-file-size: 10MB
  cache:
    type: redis
  data:
    redis:
      host: h
      port: 6379
      password: p
      database: 0
    mongodb:
      uri: u
  datasource:
    driver-class-name: d
    type: t
    url: u
    username: u
    password: p
    druid:
      initial-size: 5
      max-active: 20
  jackson:
    date-format: d
    time-zone: GMT+8
  rabbitmq:
    host: h
    port: 5672
    listener:
      simple:
        acknowledge-mode: manual
        retry:
          enabled: true
  kafka:
    producer:
      key-serializer: k
      retries: 3
      properties:
        linger.ms: 1
    listener:
      ack-mode: manual
  cloud:
    nacos:
      discovery:
        server-addr: s
        namespace: n
      config:
        server-addr: s
        file-extension: yaml
    sentinel:
      transport:
        dashboard: d
    loadbalancer:
      retry:
        enabled: true
  security:
    oauth2:
      client:
        registration:
          google:
            client-id: c
            client-secret: s
            scope: openid
mybatis-plus:
  mapper-locations: m
  type-aliases-package: t
  configuration:
    map-underscore-to-camel-case: true
    log-impl: l
  global-config:
    db-config:
      logic-delete-field: d
dubbo:
  application:
    name: a
  registry:
    address: a
  protocol:
    name: dubbo
    port: 20880
  consumer:
    timeout: 3000
eureka:
  client:
    service-url:
      defaultZone: d
    register-with-eureka: false
  instance:
    prefer-ip-address: true
feign:
  client:
    config:
      default:
        connectTimeout: 5000
        readTimeout: 5000
  hystrix:
    enabled: true
seata:
  tx-service-group: g
  service:
    vgroup-mapping:
      g: default
resilience4j:
  circuitbreaker:
    instances:
      a:
        failureRateThreshold: 50
        slidingWindowSize: 10
`.split('---\n');
