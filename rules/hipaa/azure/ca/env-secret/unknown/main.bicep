param given string

resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    template: {
      containers: [
        {
          name: 'portal'
          image: 'clinic.azurecr.io/portal@sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'
          env: [
            { name: 'EHR_PASSWORD', value: given }
          ]
        }
      ]
    }
  }
}
