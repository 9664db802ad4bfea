// A tag in a field would outlive its request.
class TagInField {
  private int lastTag;

  int lastTag() {
    return lastTag;
  }
}
