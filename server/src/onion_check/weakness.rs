//! A weakness of a torrc: its name, whether the server runs with it, and what the operator is told to do.

use std::fmt;

use crate::torrc::Line;

/// What is weak. Shown as what is wrong, and after a line break what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weakness {
    /// No onion in the file.
    NoOnion,
    /// The onion does not lead to the server's socket.
    NotOurs,
    /// The target is a port: others on the machine or its network reach it too.
    TcpTarget(Line),
    /// The target is a socket that is not the server's.
    OtherSocket(Line),
    /// Another port of the onion leads elsewhere.
    ExtraPort(Line),
    /// The service is not hidden: a single hop.
    SingleHop(Line),
    /// The server is told which requests came by one circuit.
    ExportsCircuits(Line),
    /// No proof of work.
    NoPow,
    /// The proof of work's queue is not bounded.
    PowUnbounded(Line),
    /// No limit of streams, or one that limits nothing.
    Streams,
    /// Unknown ports are answered in another way than a closed one.
    UnknownPorts(Line),
    /// A version other than 3.
    Version(Line),
    /// No vanguards.
    NoVanguards(Line),
    /// Guards or relays chosen by hand.
    ChosenRelays(Line),
    /// Padding is off.
    NoPadding(Line),
    /// Programs may use this tor.
    ClientPort,
    /// This tor is a relay.
    Relay(Line),
    /// Whoever reaches the port steers this tor.
    ControlPort(Line),
    /// The log tells more than it must.
    Log(Line),
    /// A test's network.
    TestNetwork(Line),
    /// The onion's keys may be read by a group.
    GroupReadable(Line),
    /// The onion's keys may be read by others, on the disk.
    KeysOpen(String),
    /// A client's file that tor passes over, and why.
    ClientKey(String, String),
    /// Another file that was not looked at.
    Include(Line),
}

impl Weakness {
    /// Whether the server runs all the same: it is weaker than it need be, and nobody is exposed.
    #[must_use]
    pub const fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::ExtraPort(_)
                | Self::NoPow
                | Self::PowUnbounded(_)
                | Self::Streams
                | Self::UnknownPorts(_)
                | Self::ChosenRelays(_)
                | Self::NoPadding(_)
                | Self::ClientPort
                | Self::Relay(_)
                | Self::Include(_)
        )
    }
}

impl fmt::Display for Weakness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOnion => f.write_str(
                "There is no onion in the torrc: no HiddenServiceDir.\nTake the lines that `postern-server torrc` prints.",
            ),
            Self::NotOurs => f.write_str(
                "No onion of the torrc has a HiddenServicePort.\nAdd the line that `postern-server torrc` prints.",
            ),
            Self::TcpTarget(line) => write!(
                f,
                "The onion leads to a port ({line}). Every program of this machine, and with a wrong address its whole \
                 network, can come to the server as if by the onion.\nName the socket: HiddenServicePort 80 unix:, then \
                 listen_unix of the settings."
            ),
            Self::OtherSocket(line) => write!(
                f,
                "The onion leads to another socket than the server's ({line}).\nWrite listen_unix of the settings there."
            ),
            Self::ExtraPort(line) => write!(
                f,
                "The onion has a second port ({line}). Who finds something else there learns about this machine.\nTake it \
                 out; give other things onions, and a tor, of their own."
            ),
            Self::SingleHop(line) => write!(
                f,
                "The onion is not hidden ({line}): everybody on the way learns where this machine is, and with it the \
                 machine to watch.\nTake the line out and restart tor."
            ),
            Self::ExportsCircuits(line) => write!(
                f,
                "Tor tells which requests came by one circuit ({line}). Postern promises reporters not to know.\nTake the \
                 line out and restart tor."
            ),
            Self::NoPow => f.write_str(
                "No proof of work: who floods the onion keeps everybody out.\nAdd: HiddenServicePoWDefensesEnabled 1. If \
                 tor does not know it, install a tor with the module pow (`tor --list-modules`).",
            ),
            Self::PowUnbounded(line) => write!(
                f,
                "The queue of the proof of work has no limit ({line}).\nTake a rate from 1 to 1000 and a burst of ten times \
                 that."
            ),
            Self::Streams => write!(
                f,
                "One circuit may open as many streams as it likes.\nAdd: HiddenServiceMaxStreams {}.",
                crate::torrc::MAX_STREAMS
            ),
            Self::UnknownPorts(line) => write!(
                f,
                "Ports that are not there are answered in another way than is usual ({line}), which makes this onion easy to \
                 tell from others.\nTake the line out."
            ),
            Self::Version(line) => {
                write!(f, "The onion is not of version 3 ({line}).\nTake the line out; there is no other version.")
            }
            Self::NoVanguards(line) => write!(
                f,
                "Vanguards are off ({line}): who makes this onion build many circuits finds its guard.\nTake the line out, \
                 or write 1."
            ),
            Self::ChosenRelays(line) => write!(
                f,
                "Relays are chosen by hand ({line}). A choice that nobody else makes can be recognised, and makes some \
                 relays worth watching.\nTake the line out."
            ),
            Self::NoPadding(line) => write!(
                f,
                "Padding is off ({line}): who watches this machine's line sees more of when somebody comes.\nTake the line \
                 out."
            ),
            Self::ClientPort => f.write_str(
                "Programs may use this tor too: SocksPort is not 0. What they do shows in the same connections.\nWrite \
                 SocksPort 0, and give programs a tor of their own.",
            ),
            Self::Relay(line) => write!(
                f,
                "This tor is also a relay ({line}): it is listed with its address, and when it is down or busy, so is the \
                 onion.\nTake the line out; run relays elsewhere."
            ),
            Self::ControlPort(line) => write!(
                f,
                "Whoever reaches the control port steers this tor and can take the onion's key ({line}).\nWrite ControlPort \
                 0, or a unix: socket in a private directory, or CookieAuthentication 1."
            ),
            Self::Log(line) => write!(
                f,
                "The log tells more than it must ({line}); with it a visit can be followed.\nWrite SafeLogging 1 and \
                 Log notice syslog."
            ),
            Self::TestNetwork(line) => write!(
                f,
                "This tor is not in the public network ({line}).\nTake the line out, and every DirAuthority."
            ),
            Self::GroupReadable(line) => write!(
                f,
                "The onion's key may be read by a group ({line}). Who has it is the service.\nTake the line out."
            ),
            Self::KeysOpen(dir) => write!(
                f,
                "Others may enter the directory of the onion's key: {dir}.\nIf nobody did, run: chmod 0700 {dir}. If \
                 somebody may have, make a new onion and publish its address."
            ),
            Self::ClientKey(file, why) => write!(
                f,
                "Tor passes over a client's file, {file}: {why}.\nMend it or take it out: an onion that has no client's file \
                 which tor can read is open to everybody."
            ),
            Self::Include(line) => write!(
                f,
                "Another file is read in ({line}), and was not looked at.\nCheck it in the same way, or write everything \
                 into one file."
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_to_do() {
        let line = Line { number: 7, option: "log".into(), value: "debug".into() };
        let text = Weakness::Log(line).to_string();
        let (wrong, to_do) = text.split_once('\n').unwrap();
        assert!(wrong.contains("line 7") && to_do.starts_with("Write"));
    }
}
