resource applicationinsights 'Microsoft.ApiManagement/service/apis/diagnostics@2022-08-01' = {
  name: 'clinic/records/applicationinsights'
  properties: { // finding
    loggerId: '/loggers/insights'
    frontend: {
      request: {
        body: { bytes: 8192 }
      }
    }
  }
}
