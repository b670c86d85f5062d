resource batch 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'batch'
  location: 'eastus'
  properties: {
    encryptionProperties: { vaultBaseUrl: 'https://clinic.vault.azure.net', keyName: '', keyVersion: '1' } // finding
  }
}
