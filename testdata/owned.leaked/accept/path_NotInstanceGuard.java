// The guard asks for the kind with a negation, and the pattern variable lives on below.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
interface Event {
  void discard(@Owned Event this);
}

@Tracked
interface Completion extends Event {
  int status();

  void retire(@Owned Completion this);
}

class NotInstanceGuard {
  int handle(@Owned Event event) {
    if (!(event instanceof Completion completion)) {
      event.discard();
      return 0;
    }
    if (completion.status() < 0) {
      event.discard();
      return -1;
    }
    int status = completion.status();
    completion.retire();
    return status;
  }
}
