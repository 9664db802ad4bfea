// Tracked keys with equals, hashCode and toString; two leases are compared before one is kept.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class EqualsHashCode {
  private @Nullable @Owned Lease current;

  boolean renew(@Owned Lease offered) {
    Lease held = current;
    if (held != null && held.sameResource(offered) && held.expires() >= offered.expires()) {
      offered.release();
      return false;
    }
    current = offered;
    if (held != null) {
      held.release();
    }
    return true;
  }

  String describe() {
    return current == null ? "none" : current.toString();
  }

  void drop() {
    Lease held = current;
    current = null;
    if (held != null) {
      held.release();
    }
  }
}

@Tracked
final class Lease {
  private final String resource;
  private final long expires;

  Lease(String resource, long expires) {
    this.resource = resource;
    this.expires = expires;
  }

  long expires() {
    return expires;
  }

  boolean sameResource(@Borrowed Lease other) {
    return resource.equals(other.resource);
  }

  void release(@Owned Lease this) {}

  @Override
  public boolean equals(@Nullable Object o) {
    if (this == o) {
      return true;
    }
    if (!(o instanceof Lease)) {
      return false;
    }
    Lease other = (Lease) o;
    return expires == other.expires && resource.equals(other.resource);
  }

  @Override
  public int hashCode() {
    return 31 * resource.hashCode() + Long.hashCode(expires);
  }

  @Override
  public String toString() {
    return "Lease[" + resource + " until " + expires + "]";
  }
}
