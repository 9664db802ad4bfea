// STARTTLS: the plain channel moves into the secure one; the session works on what it has.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ConnUpgradeTls {
  int serve(@Owned PlainChannel plain, boolean wantTls) throws IOException {
    if (!wantTls) {
      int code = plain.roundTrip();
      plain.close();
      return code;
    }
    SecureChannel secure = new SecureChannel(plain);
    try {
      secure.handshake();
      return secure.roundTrip();
    } finally {
      secure.close();
    }
  }
}

@Tracked
class PlainChannel {
  int roundTrip() {
    return 250;
  }

  void close(@Owned PlainChannel this) {}
}

@Tracked
class SecureChannel {
  private final @Owned PlainChannel inner;
  private boolean established;

  SecureChannel(@Owned PlainChannel inner) {
    this.inner = inner;
  }

  void handshake(@Borrowed(exclusive = true) SecureChannel this) throws IOException {
    if (inner.roundTrip() != 250) {
      throw new IOException("handshake refused");
    }
    established = true;
  }

  int roundTrip() {
    return established ? inner.roundTrip() : -1;
  }

  void close(@Owned SecureChannel this) {
    inner.close();
  }
}
