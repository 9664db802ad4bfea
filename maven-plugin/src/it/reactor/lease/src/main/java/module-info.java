module shop {
  requires static dev.custody.annotations;

  exports shop;
}
