resource intake 'Microsoft.Web/sites@2023-12-01' = {
  name: 'intake'
  kind: 'functionapp'
  location: 'eastus'
  properties: {
    siteConfig: {
      appSettings: [
        { name: 'EHR_PASSWORD', value: '@Microsoft.KeyVault(SecretUri=https://intake.vault.azure.net/secrets/ehr/)' }
        { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'node' }
      ]
    }
  }
}
