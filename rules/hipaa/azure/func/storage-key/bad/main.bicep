resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  properties: {
    siteConfig: {
      appSettings: [ // finding
        { name: 'AzureWebJobsStorage', value: '@Microsoft.KeyVault(SecretUri=https://intake.vault.azure.net/secrets/host/)' }
      ]
    }
  }
}
