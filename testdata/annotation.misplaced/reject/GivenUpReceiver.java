// A call is a use, so a receiver cannot be given up.
import dev.custody.annotations.GivenUp;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class GivenUpReceiver {
  // :: error: [annotation.misplaced]
  int id(@GivenUp GivenUpReceiver this) {
    return 0;
  }

  void free(@Owned GivenUpReceiver this) {}
}
