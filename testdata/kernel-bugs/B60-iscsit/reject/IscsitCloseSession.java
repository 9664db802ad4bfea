// scsi: target: iscsit: Free cmds before session free (CVE-2023-54184).
// Original: iscsit_close_session(), drivers/target/iscsi/iscsi_target.c.
// Wrong: the commands kept for connection recovery were freed after the session, whose tag pool takes their
// tags back.
// Mended: they are freed before the session is deregistered.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

class IscsitCloseSession {
  private final Map<Integer, @Owned IscsitSession> sessions = new HashMap<>();

  synchronized void login(int sid, int errorRecoveryLevel) {
    IscsitSession session = new IscsitSession(errorRecoveryLevel, new SeSession());
    IscsitSession old = sessions.put(sid, session);
    if (old != null) {
      old.close();
    }
  }

  /** Keeps the commands of a connection that broke until it is reinstated. */
  synchronized int connectionLost(int sid, int commands) {
    IscsitSession session = sessions.remove(sid);
    if (session == null) {
      return 0;
    }
    int kept = session.prepareForRecovery(commands);
    sessions.put(sid, session);
    return kept;
  }

  synchronized void closeSession(int sid) {
    IscsitSession session = sessions.remove(sid);
    if (session != null) {
      session.close();
    }
  }
}

@Tracked
class IscsitSession {
  private final int errorRecoveryLevel;
  private final @Owned SeSession seSess;
  private final ArrayDeque<@Owned IscsitCmd> recoveryEntries = new ArrayDeque<>();
  private int oooCmdsns;

  IscsitSession(int errorRecoveryLevel, @Owned SeSession seSess) {
    this.errorRecoveryLevel = errorRecoveryLevel;
    this.seSess = seSess;
  }

  int prepareForRecovery(@Borrowed(exclusive = true) IscsitSession this, int commands) {
    if (errorRecoveryLevel < 2) {
      return 0;
    }
    SessTagPool pool = seSess.tagPool();
    int kept = 0;
    for (int i = 0; i < commands; i++) {
      int tag = pool.get();
      if (tag >= 0) {
        recoveryEntries.add(new IscsitCmd(tag));
        kept++;
      }
    }
    oooCmdsns += commands - kept;
    return kept;
  }

  void close(@Owned IscsitSession this) {
    SessTagPool pool = seSess.tagPool();
    seSess.deregister();
    // :: error: [borrow.outlives.owner]
    freeConnectionRecoveryEntries(pool);
    freeAllOooCmdsns();
  }

  private void freeConnectionRecoveryEntries(
      @Borrowed(exclusive = true) IscsitSession this, @Borrowed SessTagPool pool) {
    for (IscsitCmd cmd = recoveryEntries.poll(); cmd != null; cmd = recoveryEntries.poll()) {
      cmd.free(pool);
    }
  }

  private void freeAllOooCmdsns(@Borrowed(exclusive = true) IscsitSession this) {
    oooCmdsns = 0;
  }
}

/** The session as the core of the target knows it. */
@Tracked
class SeSession {
  private final SessTagPool tags = new SessTagPool(128);

  @Borrowed("this")
  SessTagPool tagPool() {
    return tags;
  }

  void deregister(@Owned SeSession this) {
    tags.clear();
  }
}

/** The tags of a session, freed with it. */
class SessTagPool {
  private final BitSet used = new BitSet();
  private final int size;

  SessTagPool(int size) {
    this.size = size;
  }

  synchronized int get() {
    int tag = used.nextClearBit(0);
    if (tag >= size) {
      return -1;
    }
    used.set(tag);
    return tag;
  }

  synchronized void clear(int tag) {
    used.clear(tag);
  }

  synchronized void clear() {
    used.clear();
  }
}

@Tracked
class IscsitCmd {
  private final int tag;

  IscsitCmd(int tag) {
    this.tag = tag;
  }

  void free(@Owned IscsitCmd this, @Borrowed SessTagPool pool) {
    pool.clear(tag);
  }
}
