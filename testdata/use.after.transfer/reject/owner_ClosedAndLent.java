// An object that the class above has closed is lent to the caller.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ClosedAndLent {
  void close(@Owned ClosedAndLent this) {}
}

class DeepPort extends ClosedAndLent {
  @Borrowed("this") DeepPort closed(@Owned DeepPort this) {
    super.close();
    // :: error: [use.after.transfer]
    return this;
  }
}
