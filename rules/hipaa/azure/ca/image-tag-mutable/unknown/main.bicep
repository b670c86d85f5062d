param given string

resource portal 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'portal'
  location: 'eastus'
  properties: {
    template: {
      containers: [
        {
          name: 'portal'
          image: given
        }
      ]
    }
  }
}
