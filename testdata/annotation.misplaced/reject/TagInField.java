// A tag in a field would outlive its request.
import dev.custody.annotations.TagOf;

class TagInField {
  // :: error: [annotation.misplaced]
  private @TagOf("this") int lastTag;

  int lastTag() {
    return lastTag;
  }
}
