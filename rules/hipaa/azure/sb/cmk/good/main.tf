resource "azurerm_servicebus_namespace" "referrals" {
  name                = "referrals"
  resource_group_name = "clinic"
  location            = "eastus"
  customer_managed_key {
    key_vault_key_id = "https://clinic.vault.azure.net/keys/sb"
    identity_id      = "puller"
  }
}
