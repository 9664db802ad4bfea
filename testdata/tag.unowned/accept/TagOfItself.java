// a parameter may be the tag of the object itself, and goes on as that
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.annotations.Tracked;

@Tracked
class TagOfItself {
  void first(@TagOf("this") int tag) {
    second(tag);
  }

  private void second(@TagOf("this") int tag) {
    System.out.println(tag);
  }

  void end(@Owned TagOfItself this) {}
}
