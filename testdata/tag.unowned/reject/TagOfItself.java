// a number is not the tag of the object
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;

@Tracked
class TagOfItself {
  void first(int number) {
    // :: error: [tag.unowned]
    second(number);
  }

  private void second(@TagOf("this") int tag) {
    System.out.println(tag);
  }

  void end(@Owned TagOfItself this) {}
}
