resource "azurerm_key_vault" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  sku_name            = "standard"
  tenant_id           = "00000000-0000-0000-0000-000000000001"
  network_acls {
    default_action = "Deny"
    bypass         = "AzureServices"
  }
}
