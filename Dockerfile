FROM node:22-bookworm-slim AS build
# The native SQLite binding is compiled where no prebuilt one fits.
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ make python3 tini \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY scripts/build.mjs scripts/keep-code.mjs scripts/
COPY openapi openapi
COPY db db
COPY src src
RUN npm run build

FROM node:22-bookworm-slim
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="vcemu" \
      org.opencontainers.image.description="An emulator of a VMware estate: vCenter, ESXi hosts, NSX and the vSphere Supervisor in one process" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
COPY --from=build /usr/bin/tini-static /usr/bin/tini
WORKDIR /app
# Of all packages only this one is not in the bundle, and of it only what runs.
COPY --from=build /app/node_modules/bindings node_modules/bindings
COPY --from=build /app/node_modules/file-uri-to-path node_modules/file-uri-to-path
COPY --from=build /app/node_modules/better-sqlite3/package.json node_modules/better-sqlite3/
COPY --from=build /app/node_modules/better-sqlite3/lib node_modules/better-sqlite3/lib
COPY --from=build /app/node_modules/better-sqlite3/build/Release/better_sqlite3.node node_modules/better-sqlite3/build/Release/
COPY package.json LICENSE ./
COPY openapi openapi
COPY db db
COPY fixtures fixtures
COPY --from=build /app/dist dist
RUN ln -s /app/dist/vcemu.js /usr/local/bin/vcemu \
 && ln -s /app/dist/vcsim.js /usr/local/bin/vcsim \
 && mkdir /data \
 && chown 10001:10001 /data
USER 10001:10001
# Whoever runs the image decides by publishing ports who can reach it.
ENV NODE_ENV=production VCEMU_LISTEN=0.0.0.0:8989
EXPOSE 8989
HEALTHCHECK --interval=5s --timeout=6s --start-period=10s CMD ["vcemu", "health"]
ENTRYPOINT ["/usr/bin/tini", "--", "vcemu"]
