resource clinic 'Microsoft.ApiManagement/service@2022-08-01' existing = {
  name: 'clinic'
}

resource ehr 'Microsoft.ApiManagement/service/backends@2022-08-01' = {
  parent: clinic
  name: 'ehr'
  properties: {
    url: 'https://ehr.clinic.example'
    protocol: 'http'
  }
}
