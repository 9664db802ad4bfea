// scsi: target: iscsit: Free cmds before session free (CVE-2023-54184): commands are freed into the pool of a session that is gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class IscsitCommandsOutliveSession {
  void close(@Owned Session session, int commands) {
    Pool pool = session.pool();
    for (int i = 0; i < commands; i++) {
      pool.free(i);
    }
    session.free();
  }
}

@Tracked
interface Session {
  @Borrowed("this")
  Pool pool();

  void free(@Owned Session this);
}

@Tracked
interface Pool {
  void free(int command);
}
