// scsi: qla2xxx: Completely fix fcport double free (CVE-2026-43414): the put freed the port already.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;

class Qla2xxxPortFreedTwice {
  void loginFailed(@Refcounted Srb srb) {
    srb.put();
    // :: error: [use.after.transfer]
    srb.freePort();
  }
}

@Tracked
interface Srb {
  void note(String what);

  void freePort();

  /** The last put frees the port as well. */
  void put(@Refcounted Srb this);
}
