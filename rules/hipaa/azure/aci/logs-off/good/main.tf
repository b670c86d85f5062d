resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  diagnostics {
    log_analytics {
      workspace_id  = azurerm_log_analytics_workspace.clinic.workspace_id
      workspace_key = azurerm_log_analytics_workspace.clinic.primary_shared_key
    }
  }
}
