module hotel {
  requires java.logging;
  requires shop;
  requires static dev.custody.annotations;
}
