resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  key_vault_key_id = "https://clinic.vault.azure.net/keys/aci"
}
