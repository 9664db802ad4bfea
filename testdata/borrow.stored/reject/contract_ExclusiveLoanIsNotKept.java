// @Borrowed(exclusive=true), keep (field, collection, closure, return): no: a history list keeps
// the lent buffer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class ExclusiveLoanIsNotKept {
  private final List<Object> history = new ArrayList<>();

  void trim(@Borrowed(exclusive = true) Buffer buffer, int most) {
    if (buffer.length() > most) {
      buffer.resize(most);
      // :: error: [borrow.stored]
      history.add(buffer);
    }
  }
}

@Tracked
class Buffer {
  private int length;

  int length() {
    return length;
  }

  void resize(@Borrowed(exclusive = true) Buffer this, int newLength) {
    length = newLength;
  }

  void free(@Owned Buffer this) {}
}
