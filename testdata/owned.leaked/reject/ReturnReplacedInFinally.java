// The finally returns another lease, or throws one exception of its own, and the first lease is nobody's.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReturnReplacedInFinally {
  @SuppressWarnings("finally")
  // :: error: [owned.leaked]
  @Owned Lease replaced(@Owned Lease l) {
    try {
      return l;
    } finally {
      return new Lease();
    }
  }

  @SuppressWarnings("finally")
  // :: error: [owned.leaked]
  @Owned Lease refused(@Owned Lease l, boolean closing) {
    try {
      return l;
    } finally {
      if (closing) {
        throw new IllegalStateException("closing");
      }
    }
  }
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
