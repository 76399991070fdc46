/**
 * What files of well-known kinds look like, with keys that documents seldom show: objects of a
 * Kubernetes cluster, workflows of GitHub, services of Compose, rules of Prometheus,
 * settings of Spring.
 */
export const KNOWN_YAML: readonly string[] = `apiVersion: v1
kind: Pod
metadata:
  name: web
  generateName: web-
  namespace: default
  uid: 1b2c
  labels:
    app: web
  annotations:
    note: text
  finalizers:
    - example.com/protect
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      controller: true
      blockOwnerDeletion: true
spec:
  serviceAccountName: web
  restartPolicy: Always
  terminationGracePeriodSeconds: 30
  hostNetwork: true
  dnsPolicy: ClusterFirst
  priorityClassName: high
  nodeSelector:
    disk: ssd
  imagePullSecrets:
    - name: registry
  securityContext:
    runAsUser: 1000
    fsGroup: 1000
  initContainers:
    - name: init
      image: busybox
      command:
        - sh
        - -c
      volumeMounts:
        - name: data
          mountPath: /data
  containers:
    - name: web
      image: nginx
      imagePullPolicy: Always
      command:
        - nginx
      args:
        - -g
      workingDir: /app
      env:
        - name: A
          value: b
        - name: C
          valueFrom:
            secretKeyRef:
              name: s
              key: k
        - name: D
          valueFrom:
            fieldRef:
              fieldPath: status.podIP
      envFrom:
        - configMapRef:
            name: c
        - secretRef:
            name: s
      ports:
        - name: http
          containerPort: 80
          protocol: TCP
      resources:
        requests:
          cpu: 100m
          memory: 1Gi
        limits:
          cpu: 1
          memory: 2Gi
      livenessProbe:
        httpGet:
          path: /
          port: http
        initialDelaySeconds: 5
        periodSeconds: 10
      readinessProbe:
        exec:
          command:
            - cat
        timeoutSeconds: 1
        failureThreshold: 3
      lifecycle:
        preStop:
          exec:
            command:
              - sleep
      securityContext:
        privileged: true
        capabilities:
          add:
            - NET_ADMIN
          drop:
            - ALL
      volumeMounts:
        - name: data
          mountPath: /data
          readOnly: true
          subPath: x
  volumes:
    - name: data
      emptyDir: {}
    - name: config
      configMap:
        name: c
        items:
          - key: a
            path: b
    - name: secret
      secret:
        secretName: s
        defaultMode: 420
    - name: claim
      persistentVolumeClaim:
        claimName: c
    - name: host
      hostPath:
        path: /var
        type: Directory
  tolerations:
    - key: a
      operator: Exists
      effect: NoSchedule
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: a
                operator: In
                values:
                  - b
    podAntiAffinity:
      preferredDuringSchedulingIgnoredDuringExecution:
        - weight: 100
          podAffinityTerm:
            labelSelector:
              matchLabels:
                app: web
            topologyKey: zone
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: zone
      whenUnsatisfiable: DoNotSchedule
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  finalizers:
    - example.com/protect
spec:
  replicas: 3
  revisionHistoryLimit: 5
  progressDeadlineSeconds: 60
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  selector:
    matchLabels:
      app: web
    matchExpressions:
      - key: a
        operator: Exists
  template:
    metadata:
      labels:
        app: web
      annotations:
        note: text
    spec:
      serviceAccountName: web
      containers:
        - name: web
          image: nginx
          ports:
            - containerPort: 80
      volumes:
        - name: data
          emptyDir: {}
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
spec:
  serviceName: db
  replicas: 3
  selector:
    matchLabels:
      app: db
  updateStrategy:
    type: RollingUpdate
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: mysql
          volumeMounts:
            - name: data
              mountPath: /data
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
          - ReadWriteOnce
        storageClassName: fast
        resources:
          requests:
            storage: 1Gi
---
apiVersion: v1
kind: Secret
metadata:
  name: s
  labels:
    a: b
type: Opaque
data:
  a: Yg==
stringData:
  password: x
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: c
  namespace: n
data:
  a: b
binaryData:
  c: ZA==
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      nodePort: 30080
      protocol: TCP
  sessionAffinity: None
status:
  loadBalancer:
    ingress:
      - ip: 1.2.3.4
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    a: b
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - a.b
      secretName: s
  rules:
    - host: a.b
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: p
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes:
    - Ingress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: a
        - namespaceSelector: {}
      ports:
        - protocol: TCP
          port: 80
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: r
rules:
  - apiGroups:
      - apps
    resources:
      - pods
    verbs:
      - get
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: r
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: r
subjects:
  - kind: ServiceAccount
    name: s
    namespace: n
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: j
spec:
  schedule: "* * * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: j
              image: busybox
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: v
spec:
  capacity:
    storage: 1Gi
  accessModes:
    - ReadWriteOnce
  persistentVolumeReclaimPolicy: Retain
  storageClassName: fast
  nfs:
    server: s
    path: /p
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: h
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 1
  maxReplicas: 5
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 50
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: d
spec:
  group: g
  scope: Namespaced
  names:
    kind: K
    plural: ks
    singular: k
    shortNames:
      - k
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                a:
                  type: string
---
name: ci
on:
  push:
    branches:
      - main
    tags:
      - v1
  pull_request:
    branches:
      - main
  schedule:
    - cron: "0 0 * * *"
  workflow_dispatch:
    inputs:
      a:
        description: b
        required: true
permissions:
  contents: read
env:
  A: b
concurrency:
  group: g
  cancel-in-progress: true
jobs:
  build:
    name: Build
    runs-on: ubuntu-latest
    needs: test
    if: always()
    timeout-minutes: 5
    strategy:
      fail-fast: false
      matrix:
        os:
          - ubuntu-latest
        node:
          - 20
    services:
      db:
        image: mysql
        ports:
          - 3306:3306
    outputs:
      a: b
    steps:
      - name: Checkout
        uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - name: Run
        id: run
        if: success()
        env:
          A: b
        working-directory: x
        shell: bash
        run: make
      - uses: actions/cache@v4
        with:
          path: x
          key: y
---
version: "3"
services:
  web:
    image: nginx
    container_name: web
    build:
      context: .
      dockerfile: Dockerfile
      args:
        A: b
    ports:
      - "80:80"
    environment:
      A: b
    env_file:
      - .env
    volumes:
      - data:/data
    networks:
      - net
    depends_on:
      db:
        condition: service_healthy
    healthcheck:
      test:
        - CMD
      interval: 5s
      retries: 3
    deploy:
      replicas: 2
      resources:
        limits:
          cpus: "1"
          memory: 1G
    logging:
      driver: json-file
      options:
        max-size: 1m
    restart: always
  db:
    image: mysql
    command:
      - a
volumes:
  data:
    driver: local
networks:
  net:
    driver: bridge
    external: true
secrets:
  s:
    file: f
---
global:
  scrape_interval: 15s
  evaluation_interval: 15s
alerting:
  alertmanagers:
    - static_configs:
        - targets:
            - a:9093
rule_files:
  - r.yml
scrape_configs:
  - job_name: a
    metrics_path: /metrics
    static_configs:
      - targets:
          - a:9090
        labels:
          a: b
    relabel_configs:
      - source_labels:
          - a
        target_label: b
---
groups:
  - name: g
    interval: 1m
    rules:
      - alert: A
        expr: up == 0
        for: 5m
        labels:
          severity: page
        annotations:
          summary: s
          description: d
      - record: r
        expr: sum(a)
---
server:
  port: 8080
  servlet:
    context-path: /api
spring:
  application:
    name: app
  profiles:
    active: dev
  datasource:
    url: jdbc:mysql://localhost/db
    username: root
    hikari:
      maximum-pool-size: 10
  jpa:
    hibernate:
      ddl-auto: update
  redis:
    host: localhost
    lettuce:
      pool:
        max-active: 8
  kafka:
    bootstrap-servers: localhost:9092
    consumer:
      group-id: g
  cloud:
    gateway:
      routes:
        - id: a
          uri: lb://a
          predicates:
            - Path=/a/**
          filters:
            - StripPrefix=1
management:
  endpoints:
    web:
      exposure:
        include: "*"
logging:
  level:
    root: info
`.split('---\n');
