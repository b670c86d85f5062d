resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  image_registry_credential {
    server                    = "clinic.azurecr.io"
    user_assigned_identity_id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/puller"
  }
}
