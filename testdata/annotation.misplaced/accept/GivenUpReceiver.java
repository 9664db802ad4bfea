// A call is a use, so a receiver cannot be given up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GivenUpReceiver {
  int id(@Borrowed GivenUpReceiver this) {
    return 0;
  }

  void free(@Owned GivenUpReceiver this) {}
}
