resource "azurerm_key_vault_key" "files" {
  name         = "files"
  key_vault_id = "/subscriptions/s/clinic"
  key_type     = "RSA"
  rotation_policy {
    expire_after = "P2Y"
  }
}
