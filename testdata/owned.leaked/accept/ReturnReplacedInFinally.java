// The finally returns the same lease, and gives it back before it throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnReplacedInFinally {
  @SuppressWarnings("finally")
  @Owned Lease replaced(@Owned Lease l) {
    try {
      l.renew();
    } finally {
      return l;
    }
  }

  @Owned Lease refused(@Owned Lease l, boolean closing) {
    if (closing) {
      l.giveBack();
      throw new IllegalStateException("closing");
    }
    return l;
  }
}

@Tracked
class Lease {
  void renew() {}

  void giveBack(@Owned Lease this) {}
}
