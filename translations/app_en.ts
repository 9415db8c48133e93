<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptConnectionDialog</name>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Product name</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>The name under which the agreed content is delivered (SoSoNimi).</source>
        <translation>The name under which the agreed content is delivered (SoSoNimi).</translation>
    </message>
    <message>
        <source>What the acceptance &amp;found</source>
        <translation>What the acceptance &amp;found</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>What the acceptance found</translation>
    </message>
    <message>
        <source>Test queries, the end user in each query, logging, error handling. It is kept in the history and shown to the organisation.</source>
        <translation>Test queries, the end user in each query, logging, error handling. It is kept in the history and shown to the organisation.</translation>
    </message>
</context>
<context>
    <name>ActivateRightDialog</name>
    <message>
        <source>&amp;The user has accepted the rules of use</source>
        <translation>&amp;The user has accepted the rules of use</translation>
    </message>
    <message>
        <source>The user has accepted the rules of use</source>
        <translation>The user has accepted the rules of use</translation>
    </message>
</context>
<context>
    <name>AddAttachmentsDialog</name>
    <message>
        <source>Files to attach</source>
        <translation>Files to attach</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>&amp;Kind of the selected files</source>
        <translation>&amp;Kind of the selected files</translation>
    </message>
    <message>
        <source>Kind of the selected files</source>
        <translation>Kind of the selected files</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Files attached</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Given names</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Family name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Duty</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>What the person does, for example social worker.</source>
        <translation>What the person does, for example social worker.</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Work e-mail.</source>
        <translation>Work e-mail.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>AddTargetDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Kind of application</source>
        <translation>&amp;Kind of application</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Kind of application</translation>
    </message>
    <message>
        <source>A promise for one kind goes before one for all kinds.</source>
        <translation>A promise for one kind goes before one for all kinds.</translation>
    </message>
    <message>
        <source>&amp;Applicants</source>
        <translation>&amp;Applicants</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>A promise for one class of applicants goes before one for all.</source>
        <translation>A promise for one class of applicants goes before one for all.</translation>
    </message>
    <message>
        <source>Promised &amp;time</source>
        <translation>Promised &amp;time</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>&amp;For what arrives from</source>
        <translation>&amp;For what arrives from</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>For what arrives from</translation>
    </message>
    <message>
        <source>Today at the earliest.</source>
        <translation>Today at the earliest.</translation>
    </message>
</context>
<context>
    <name>AnswerHearingDialog</name>
    <message>
        <source>&amp;Your view</source>
        <translation>&amp;Your view</translation>
    </message>
    <message>
        <source>Your view</source>
        <translation>Your view</translation>
    </message>
    <message>
        <source>It is sent once and cannot be changed afterwards.</source>
        <translation>It is sent once and cannot be changed afterwards.</translation>
    </message>
</context>
<context>
    <name>AnswerPermitHearingDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What the organisation says to the grounds. The agency reads it before it decides.</source>
        <translation>What the organisation says to the grounds. The agency reads it before it decides.</translation>
    </message>
</context>
<context>
    <name>ApplicationEditor</name>
    <message>
        <source>Sections of the application</source>
        <translation>Sections of the application</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Purpose of use</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Required. For what the data will be used, so closely that each group of items can be judged.</source>
        <translation>Required. For what the data will be used, so closely that each group of items can be judged.</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Required. Why the data are needed and what cannot be done without them.</source>
        <translation>Required. Why the data are needed and what cannot be done without them.</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Legal basis</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Required. The acts and sections that give the right to the data.</source>
        <translation>Required. The acts and sections that give the right to the data.</translation>
    </message>
    <message>
        <source>&amp;Purposes</source>
        <translation>&amp;Purposes</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Required. Each purpose gets its own items and, later, its own user rights. Double-click changes a name.</source>
        <translation>Required. Each purpose gets its own items and, later, its own user rights. Double-click changes a name.</translation>
    </message>
    <message>
        <source>Name of a new purpose</source>
        <translation>Name of a new purpose</translation>
    </message>
    <message>
        <source>For example: fees of early childhood education</source>
        <translation>For example: fees of early childhood education</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Add the purpose</source>
        <translation>Add the purpose</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Remove the selected purpose and its items</source>
        <translation>Remove the selected purpose and its items</translation>
    </message>
    <message>
        <source>&amp;Data under non-disclosure for personal safety are needed</source>
        <translation>&amp;Data under non-disclosure for personal safety are needed</translation>
    </message>
    <message>
        <source>Data under non-disclosure for personal safety are needed</source>
        <translation>Data under non-disclosure for personal safety are needed</translation>
    </message>
    <message>
        <source>Then every item needs a legal basis of its own.</source>
        <translation>Then every item needs a legal basis of its own.</translation>
    </message>
    <message>
        <source>&amp;Provision that gives the right to data under non-disclosure</source>
        <translation>&amp;Provision that gives the right to data under non-disclosure</translation>
    </message>
    <message>
        <source>Provision that gives the right to data under non-disclosure</source>
        <translation>Provision that gives the right to data under non-disclosure</translation>
    </message>
    <message>
        <source>Needed when the box above is ticked.</source>
        <translation>Needed when the box above is ticked.</translation>
    </message>
    <message>
        <source>&amp;Contact person of the permit</source>
        <translation>&amp;Contact person of the permit</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Contact person of the permit</translation>
    </message>
    <message>
        <source>Required. The agency asks this person about the application.</source>
        <translation>Required. The agency asks this person about the application.</translation>
    </message>
    <message>
        <source>&amp;Number of users</source>
        <translation>&amp;Number of users</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Number of users</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>How many people will use VTJkysely.</source>
        <translation>How many people will use VTJkysely.</translation>
    </message>
    <message>
        <source>&amp;Queries a year</source>
        <translation>&amp;Queries a year</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Queries a year</translation>
    </message>
    <message>
        <source>Required. An estimate is enough.</source>
        <translation>Required. An estimate is enough.</translation>
    </message>
    <message>
        <source>&amp;Clarification of data protection measures</source>
        <translation>&amp;Clarification of data protection measures</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Clarification of data protection measures</translation>
    </message>
    <message>
        <source>&amp;Framework permit of the intermediary</source>
        <translation>&amp;Framework permit of the intermediary</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Framework permit of the intermediary</translation>
    </message>
    <message>
        <source>Required. The intermediary must agree before the application is sent.</source>
        <translation>Required. The intermediary must agree before the application is sent.</translation>
    </message>
    <message>
        <source>&amp;Message to the intermediary</source>
        <translation>&amp;Message to the intermediary</translation>
    </message>
    <message>
        <source>Message to the intermediary</source>
        <translation>Message to the intermediary</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Ask the intermediary</translation>
    </message>
    <message>
        <source>&amp;Responsible user to come</source>
        <translation>&amp;Responsible user to come</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Responsible user to come</translation>
    </message>
    <message>
        <source>Required when the organisation has no responsible user in force. With the decision the right is applied for.</source>
        <translation>Required when the organisation has no responsible user in force. With the decision the right is applied for.</translation>
    </message>
    <message>
        <source>Required. The whole in a few sentences: who is responsible, in which premises and systems, with which suppliers. The security clarification then asks point by point. What you write is secret.</source>
        <translation>Required. The whole in a few sentences: who is responsible, in which premises and systems, with which suppliers. The security clarification then asks point by point. What you write is secret.</translation>
    </message>
</context>
<context>
    <name>ApplyAppointmentDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Responsible user</source>
        <translation>&amp;Responsible user</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Responsible user</translation>
    </message>
    <message>
        <source>Somebody of the organisation. If the name is missing, add the person on the organisation’s page first.</source>
        <translation>Somebody of the organisation. If the name is missing, add the person on the organisation’s page first.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Leave the box clear when no end is known.</source>
        <translation>Leave the box clear when no end is known.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Why this person: duty and training.</source>
        <translation>Why this person: duty and training.</translation>
    </message>
</context>
<context>
    <name>ApproveRightDialog</name>
    <message>
        <source>Items of the right</source>
        <translation>Items of the right</translation>
    </message>
</context>
<context>
    <name>AskCompletionDialog</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>&amp;To begin with</source>
        <translation>&amp;To begin with</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Stands in the letter after the questions. The letter itself tells what the day means.</source>
        <translation>Stands in the letter after the questions. The letter itself tells what the day means.</translation>
    </message>
    <message>
        <source>Questions to the applicant</source>
        <translation>Questions to the applicant</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Concerns</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;Add the question</source>
        <translation>&amp;Add the question</translation>
    </message>
    <message>
        <source>C&amp;hange the selected one</source>
        <translation>C&amp;hange the selected one</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remove it</translation>
    </message>
</context>
<context>
    <name>AskExtensionDialog</name>
    <message>
        <source>&amp;More time until</source>
        <translation>&amp;More time until</translation>
    </message>
    <message>
        <source>More time until</source>
        <translation>More time until</translation>
    </message>
    <message>
        <source>&amp;Why more time is needed</source>
        <translation>&amp;Why more time is needed</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translation>Why more time is needed</translation>
    </message>
    <message>
        <source>The handler decides on it. The present day holds until then.</source>
        <translation>The handler decides on it. The present day holds until then.</translation>
    </message>
</context>
<context>
    <name>AskStatementDialog</name>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;Of whom</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>AssessItemsDialog</name>
    <message>
        <source>Items asked</source>
        <translation>Items asked</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Assessment</translation>
    </message>
    <message>
        <source>Assessment of the selected items</source>
        <translation>Assessment of the selected items</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason for limiting or refusing</source>
        <translation>Reason for limiting or refusing</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;words</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Reason in words</translation>
    </message>
    <message>
        <source>&amp;Set for the selected items</source>
        <translation>&amp;Set for the selected items</translation>
    </message>
    <message>
        <source>&amp;Grant all that are not assessed</source>
        <translation>&amp;Grant all that are not assessed</translation>
    </message>
    <message>
        <source>Search among the items</source>
        <translation>Search among the items</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Which items are shown</translation>
    </message>
    <message>
        <source>In the list: G grants, L limits, R refuses, O opens again what is selected, and the next item follows.</source>
        <translation>In the list: G grants, L limits, R refuses, O opens again what is selected, and the next item follows.</translation>
    </message>
    <message>
        <source>Grant the &amp;low and ordinary ones of this group</source>
        <translation>Grant the &amp;low and ordinary ones of this group</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checklist</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Lines of the checklist</source>
        <translation>Lines of the checklist</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Assessment</translation>
    </message>
    <message>
        <source>Assessment of the selected lines</source>
        <translation>Assessment of the selected lines</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note on the selected lines</source>
        <translation>Note on the selected lines</translation>
    </message>
    <message>
        <source>&amp;Set for the selected lines</source>
        <translation>&amp;Set for the selected lines</translation>
    </message>
    <message>
        <source>The &amp;rest are sufficient</source>
        <translation>The &amp;rest are sufficient</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>&amp;Handler</source>
        <translation>&amp;Handler</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>It stays inside the agency.</translation>
    </message>
</context>
<context>
    <name>BeginAssessmentDialog</name>
    <message>
        <source>&amp;Security assessment: the security clarification, section by section</source>
        <translation>&amp;Security assessment: the security clarification, section by section</translation>
    </message>
    <message>
        <source>Security assessment: the security clarification, section by section</source>
        <translation>Security assessment: the security clarification, section by section</translation>
    </message>
    <message>
        <source>&amp;Technical assessment: connection, log, identification of users</source>
        <translation>&amp;Technical assessment: connection, log, identification of users</translation>
    </message>
    <message>
        <source>Technical assessment: connection, log, identification of users</source>
        <translation>Technical assessment: connection, log, identification of users</translation>
    </message>
</context>
<context>
    <name>BeginHearingDialog</name>
    <message>
        <source>&amp;What is proposed, and why</source>
        <translation>&amp;What is proposed, and why</translation>
    </message>
    <message>
        <source>What is proposed, and why</source>
        <translation>What is proposed, and why</translation>
    </message>
    <message>
        <source>The applicant reads this and states his view (434/2003 34 §).</source>
        <translation>The applicant reads this and states his view (434/2003 34 §).</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>BeginNegotiationDialog</name>
    <message>
        <source>&amp;What is negotiated on</source>
        <translation>&amp;What is negotiated on</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>What is negotiated on</translation>
    </message>
    <message>
        <source>Shown to the applicant.</source>
        <translation>Shown to the applicant.</translation>
    </message>
    <message>
        <source>Meeting &amp;planned for</source>
        <translation>Meeting &amp;planned for</translation>
    </message>
    <message>
        <source>Meeting planned for</source>
        <translation>Meeting planned for</translation>
    </message>
</context>
<context>
    <name>BeginPermitHearingDialog</name>
    <message>
        <source>&amp;Grounds</source>
        <translation>&amp;Grounds</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>What the agency considers, and the facts on which it rests. The organisation reads them in the hearing letter.</source>
        <translation>What the agency considers, and the facts on which it rests. The organisation reads them in the hearing letter.</translation>
    </message>
    <message>
        <source>&amp;Weeks to answer</source>
        <translation>&amp;Weeks to answer</translation>
    </message>
    <message>
        <source>Weeks to answer</source>
        <translation>Weeks to answer</translation>
    </message>
    <message>
        <source>The day is counted by the calendar of deadlines.</source>
        <translation>The day is counted by the calendar of deadlines.</translation>
    </message>
</context>
<context>
    <name>CancelStatementDialog</name>
    <message>
        <source>&amp;Asked of</source>
        <translation>&amp;Asked of</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>CN=haku.example.fi, O=…, C=FI</source>
        <translation>CN=haku.example.fi, O=…, C=FI</translation>
    </message>
    <message>
        <source>As it stands in the certificate.</source>
        <translation>As it stands in the certificate.</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Issuer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>The authority that issued it.</source>
        <translation>The authority that issued it.</translation>
    </message>
    <message>
        <source>Serial &amp;number</source>
        <translation>Serial &amp;number</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>In hexadecimal digits; spaces and colons may stand between.</source>
        <translation>In hexadecimal digits; spaces and colons may stand between.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valid &amp;until</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Reminders are given 90, 30 and 7 days before.</source>
        <translation>Reminders are given 90, 30 and 7 days before.</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>&amp;Replaces</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>The certificate that this one follows: its reminders end.</source>
        <translation>The certificate that this one follows: its reminders end.</translation>
    </message>
</context>
<context>
    <name>ClassifyAttachmentDialog</name>
    <message>
        <source>&amp;Publicity</source>
        <translation>&amp;Publicity</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>P&amp;rovision</source>
        <translation>P&amp;rovision</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>By which provision the document is secret; left empty for a public one.</source>
        <translation>By which provision the document is secret; left empty for a public one.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Way of connection</source>
        <translation>&amp;Way of connection</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Way of connection</translation>
    </message>
    <message>
        <source>Authorities use the data exchange layer; others may choose.</source>
        <translation>Authorities use the data exchange layer; others may choose.</translation>
    </message>
    <message>
        <source>Member &amp;class</source>
        <translation>Member &amp;class</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Member class</translation>
    </message>
    <message>
        <source>The class under which the organisation, or its supplier, has joined the data exchange layer.</source>
        <translation>The class under which the organisation, or its supplier, has joined the data exchange layer.</translation>
    </message>
    <message>
        <source>&amp;Member code</source>
        <translation>&amp;Member code</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Member code</translation>
    </message>
    <message>
        <source>0245437-2</source>
        <translation>0245437-2</translation>
    </message>
    <message>
        <source>The business ID of the member.</source>
        <translation>The business ID of the member.</translation>
    </message>
    <message>
        <source>&amp;Subsystem</source>
        <translation>&amp;Subsystem</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Letters, digits, hyphens and underscores; exactly as registered in the data exchange layer.</source>
        <translation>Letters, digits, hyphens and underscores; exactly as registered in the data exchange layer.</translation>
    </message>
    <message>
        <source>&amp;Product name</source>
        <translation>&amp;Product name</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>The name agreed with the agency (SoSoNimi). Leave it empty until it has been agreed.</source>
        <translation>The name agreed with the agency (SoSoNimi). Leave it empty until it has been agreed.</translation>
    </message>
    <message>
        <source>&amp;Technical contact</source>
        <translation>&amp;Technical contact</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Who answers for the connection in the organisation.</source>
        <translation>Who answers for the connection in the organisation.</translation>
    </message>
</context>
<context>
    <name>CorrectDecisionDialog</name>
    <message>
        <source>&amp;Reasons of the decision</source>
        <translation>&amp;Reasons of the decision</translation>
    </message>
    <message>
        <source>Reasons of the decision</source>
        <translation>Reasons of the decision</translation>
    </message>
    <message>
        <source>As they stand now; mend what is wrong.</source>
        <translation>As they stand now; mend what is wrong.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>One per line. Their wording is corrected; none is added or taken away.</source>
        <translation>One per line. Their wording is corrected; none is added or taken away.</translation>
    </message>
    <message>
        <source>Pro&amp;visions applied</source>
        <translation>Pro&amp;visions applied</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Provisions applied</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>&amp;Why it is corrected</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>Said in the corrected document and in the letter to the party.</source>
        <translation>Said in the corrected document and in the letter to the party.</translation>
    </message>
</context>
<context>
    <name>EndAppointmentDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history.</source>
        <translation>It is kept in the history.</translation>
    </message>
    <message>
        <source>&amp;Override of the last one</source>
        <translation>&amp;Override of the last one</translation>
    </message>
    <message>
        <source>Override of the last one</source>
        <translation>Override of the last one</translation>
    </message>
    <message>
        <source>Only the agency, and only when the organisation is to stand without a responsible user: why. It stays visible as an alarm.</source>
        <translation>Only the agency, and only when the organisation is to stand without a responsible user: why. It stays visible as an alarm.</translation>
    </message>
</context>
<context>
    <name>EndLoginDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history, which the agency sees.</source>
        <translation>It is kept in the history, which the agency sees.</translation>
    </message>
</context>
<context>
    <name>EndNegotiationDialog</name>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Held on</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What was said that may affect the decision (434/2003 42 §). Shown to the applicant.</source>
        <translation>What was said that may affect the decision (434/2003 42 §). Shown to the applicant.</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;What was agreed</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
</context>
<context>
    <name>EndPermitDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Why it ends</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>It is kept in the history and shown to the organisation.</translation>
    </message>
</context>
<context>
    <name>EndRightDialog</name>
    <message>
        <source>&amp;Why it ends</source>
        <translation>&amp;Why it ends</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Why it ends</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;In words</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Needed for misuse and for another reason; it is kept in the history.</source>
        <translation>Needed for misuse and for another reason; it is kept in the history.</translation>
    </message>
</context>
<context>
    <name>ExtendCompletionDialog</name>
    <message>
        <source>&amp;New day</source>
        <translation>&amp;New day</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Shown to the organisation.</source>
        <translation>Shown to the organisation.</translation>
    </message>
</context>
<context>
    <name>FinishAssessmentDialog</name>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Assessment</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>It stays inside the agency.</translation>
    </message>
</context>
<context>
    <name>GiveCommitmentDialog</name>
    <message>
        <source>&amp;Signatory</source>
        <translation>&amp;Signatory</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>The person who may sign for the organisation: name and position.</source>
        <translation>The person who may sign for the organisation: name and position.</translation>
    </message>
    <message>
        <source>&amp;The organisation accepts these terms of use</source>
        <translation>&amp;The organisation accepts these terms of use</translation>
    </message>
    <message>
        <source>The organisation accepts these terms of use</source>
        <translation>The organisation accepts these terms of use</translation>
    </message>
</context>
<context>
    <name>GiveStatementDialog</name>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Statement</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>It stays inside the agency.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;To whom</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>&amp;Note to the colleague</source>
        <translation>&amp;Note to the colleague</translation>
    </message>
    <message>
        <source>Note to the colleague</source>
        <translation>Note to the colleague</translation>
    </message>
    <message>
        <source>It stays inside the agency.</source>
        <translation>It stays inside the agency.</translation>
    </message>
</context>
<context>
    <name>IssueLoginDialog</name>
    <message>
        <source>&amp;Works for</source>
        <translation>&amp;Works for</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Works for</translation>
    </message>
    <message>
        <source>Decides which rows the login can reach at all; what it may do follows from the roles.</source>
        <translation>Decides which rows the login can reach at all; what it may do follows from the roles.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Make another</translation>
    </message>
    <message>
        <source>Shown only here and stored nowhere: the server keeps a value from which it cannot be read. Give it to the person face to face or by phone, apart from the login name.</source>
        <translation>Shown only here and stored nowhere: the server keeps a value from which it cannot be read. Give it to the person face to face or by phone, apart from the login name.</translation>
    </message>
    <message>
        <source>The person &amp;gets the password from me</source>
        <translation>The person &amp;gets the password from me</translation>
    </message>
    <message>
        <source>The person gets the password from me</source>
        <translation>The person gets the password from me</translation>
    </message>
</context>
<context>
    <name>ItemPicker</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Search items</translation>
    </message>
    <message>
        <source>Name in Finnish, Swedish or English, or code</source>
        <translation>Name in Finnish, Swedish or English, or code</translation>
    </message>
    <message>
        <source>For the &amp;purpose</source>
        <translation>For the &amp;purpose</translation>
    </message>
    <message>
        <source>Purpose the items are for</source>
        <translation>Purpose the items are for</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Items of the catalogue</translation>
    </message>
    <message>
        <source>Search &amp;key</source>
        <translation>Search &amp;key</translation>
    </message>
    <message>
        <source>Search key of the selected items</source>
        <translation>Search key of the selected items</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>Legal &amp;basis</translation>
    </message>
    <message>
        <source>Legal basis of the selected items</source>
        <translation>Legal basis of the selected items</translation>
    </message>
    <message>
        <source>Act and section, for example 540/2018 41 §</source>
        <translation>Act and section, for example 540/2018 41 §</translation>
    </message>
    <message>
        <source>Set for the se&amp;lected items</source>
        <translation>Set for the se&amp;lected items</translation>
    </message>
    <message>
        <source>Begin &amp;from</source>
        <translation>Begin &amp;from</translation>
    </message>
    <message>
        <source>Template or product to begin from</source>
        <translation>Template or product to begin from</translation>
    </message>
    <message>
        <source>A&amp;dd its items</source>
        <translation>A&amp;dd its items</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>Which items are shown</source>
        <translation>Which items are shown</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Applicant and agency both see the whole thread.</source>
        <translation>Applicant and agency both see the whole thread.</translation>
    </message>
</context>
<context>
    <name>NewApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On whose behalf you apply.</source>
        <translation>On whose behalf you apply.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>VTJkysely is a ready application in the browser; the interface is joined to your own system.</source>
        <translation>VTJkysely is a ready application in the browser; the interface is joined to your own system.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Purpose of use</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>In one sentence; you will write more in the draft.</source>
        <translation>In one sentence; you will write more in the draft.</translation>
    </message>
    <message>
        <source>A municipal order is the light form for bodies covered by the standing permit; an amendment or a renewal builds on a permit you have.</source>
        <translation>A municipal order is the light form for bodies covered by the standing permit; an amendment or a renewal builds on a permit you have.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>P&amp;ermit</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>The draft is filled with what this permit holds now.</source>
        <translation>The draft is filled with what this permit holds now.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Who sees it</source>
        <translation>&amp;Who sees it</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PresentApplicationDialog</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>It must fit what was granted, limited and refused item by item.</source>
        <translation>It must fit what was granted, limited and refused item by item.</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Reasons</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Facts and provisions on which the decision rests.</source>
        <translation>Facts and provisions on which the decision rests.</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>&amp;Conditions</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>V&amp;alid until</source>
        <translation>V&amp;alid until</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Leave the box clear for a permit in force until further notice.</source>
        <translation>Leave the box clear for a permit in force until further notice.</translation>
    </message>
    <message>
        <source>One per line; they are numbered in the decision. They bind besides the general terms of use.</source>
        <translation>One per line; they are numbered in the decision. They bind besides the general terms of use.</translation>
    </message>
    <message>
        <source>&amp;Provisions applied</source>
        <translation>&amp;Provisions applied</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Provisions applied</translation>
    </message>
    <message>
        <source>Left empty: the usual ones of the service.</source>
        <translation>Left empty: the usual ones of the service.</translation>
    </message>
    <message>
        <source>Ground of the &amp;fee</source>
        <translation>Ground of the &amp;fee</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Ground of the fee</translation>
    </message>
    <message>
        <source>Left to the usual, it follows from the class of the customer and the day.</source>
        <translation>Left to the usual, it follows from the class of the customer and the day.</translation>
    </message>
</context>
<context>
    <name>ProposeRevocationDialog</name>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Reasons</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Facts, provisions, and what was said in the hearing.</source>
        <translation>Facts, provisions, and what was said in the hearing.</translation>
    </message>
    <message>
        <source>&amp;Urgent ground</source>
        <translation>&amp;Urgent ground</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Urgent ground</translation>
    </message>
    <message>
        <source>Only when nobody could be heard first: why it cannot wait.</source>
        <translation>Only when nobody could be heard first: why it cannot wait.</translation>
    </message>
</context>
<context>
    <name>ProposeRightDialog</name>
    <message>
        <source>&amp;Permit</source>
        <translation>&amp;Permit</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>A right lives under a permit in force.</source>
        <translation>A right lives under a permit in force.</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>P&amp;urpose</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>A right is for one purpose.</source>
        <translation>A right is for one purpose.</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>P&amp;erson</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Missing from the list?</source>
        <translation>&amp;Missing from the list?</translation>
    </message>
    <message>
        <source>Add a new person</source>
        <translation>Add a new person</translation>
    </message>
    <message>
        <source>&amp;Duty</source>
        <translation>&amp;Duty</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>The duty that needs these data.</source>
        <translation>The duty that needs these data.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>U&amp;ntil</source>
        <translation>U&amp;ntil</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Not beyond the permit. Leave the box clear when no end is known.</source>
        <translation>Not beyond the permit. Leave the box clear when no end is known.</translation>
    </message>
    <message>
        <source>&amp;Only some of the items of this purpose</source>
        <translation>&amp;Only some of the items of this purpose</translation>
    </message>
    <message>
        <source>Only some of the items of this purpose</source>
        <translation>Only some of the items of this purpose</translation>
    </message>
    <message>
        <source>Items of the right</source>
        <translation>Items of the right</translation>
    </message>
    <message>
        <source>Add a ne&amp;w person…</source>
        <translation>Add a ne&amp;w person…</translation>
    </message>
</context>
<context>
    <name>PublishTermsDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>2026-2</source>
        <translation>2026-2</translation>
    </message>
    <message>
        <source>Year and number.</source>
        <translation>Year and number.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>From this day every new commitment is given to this version.</source>
        <translation>From this day every new commitment is given to this version.</translation>
    </message>
    <message>
        <source>To be accepted &amp;by</source>
        <translation>To be accepted &amp;by</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>To be accepted by</translation>
    </message>
    <message>
        <source>Permits in force are asked to accept by this day. Silence suspends nothing; the agency is told of it.</source>
        <translation>Permits in force are asked to accept by this day. Silence suspends nothing; the agency is told of it.</translation>
    </message>
    <message>
        <source>&amp;Title in Finnish</source>
        <translation>&amp;Title in Finnish</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Title in Finnish</translation>
    </message>
    <message>
        <source>Text in F&amp;innish</source>
        <translation>Text in F&amp;innish</translation>
    </message>
    <message>
        <source>Text in Finnish</source>
        <translation>Text in Finnish</translation>
    </message>
    <message>
        <source>One term on each line.</source>
        <translation>One term on each line.</translation>
    </message>
    <message>
        <source>Title in S&amp;wedish</source>
        <translation>Title in S&amp;wedish</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Title in Swedish</translation>
    </message>
    <message>
        <source>Text in Swe&amp;dish</source>
        <translation>Text in Swe&amp;dish</translation>
    </message>
    <message>
        <source>Text in Swedish</source>
        <translation>Text in Swedish</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history and shown to the organisation.</source>
        <translation>It is kept in the history and shown to the organisation.</translation>
    </message>
</context>
<context>
    <name>RegisterApplicationDialog</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose application it is; type a part of the name.</source>
        <translation>Whose application it is; type a part of the name.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What the paper applies for.</source>
        <translation>What the paper applies for.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>A municipal order only for bodies covered by the standing permit.</source>
        <translation>A municipal order only for bodies covered by the standing permit.</translation>
    </message>
    <message>
        <source>P&amp;ermit</source>
        <translation>P&amp;ermit</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>The permit to be amended or renewed.</source>
        <translation>The permit to be amended or renewed.</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Arrived</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>The day on the stamp; at most 30 days ago.</source>
        <translation>The day on the stamp; at most 30 days ago.</translation>
    </message>
    <message>
        <source>&amp;Purpose of use</source>
        <translation>&amp;Purpose of use</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>In one sentence, as the paper words it.</source>
        <translation>In one sentence, as the paper words it.</translation>
    </message>
</context>
<context>
    <name>ServeDecisionDialog</name>
    <message>
        <source>&amp;Way of service</source>
        <translation>&amp;Way of service</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Way of service</translation>
    </message>
    <message>
        <source>With proof of receipt when a time begins that binds the party.</source>
        <translation>With proof of receipt when a time begins that binds the party.</translation>
    </message>
    <message>
        <source>&amp;Sent or received on</source>
        <translation>&amp;Sent or received on</translation>
    </message>
    <message>
        <source>Sent or received on</source>
        <translation>Sent or received on</translation>
    </message>
    <message>
        <source>The day of sending; with proof of receipt the day on which it was received.</source>
        <translation>The day of sending; with proof of receipt the day on which it was received.</translation>
    </message>
</context>
<context>
    <name>SuspendPermitDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>It is kept in the history and told to the organisation by letter.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>On that day you are reminded to resume or to go on; nothing happens by itself. Leave the box clear to suspend until further notice.</source>
        <translation>On that day you are reminded to resume or to go on; nothing happens by itself. Leave the box clear to suspend until further notice.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Files of the e-service</source>
        <translation>Files of the e-service</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Save the &amp;report…</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>F&amp;aults</translation>
    </message>
    <message>
        <source>Faults of the chosen file</source>
        <translation>Faults of the chosen file</translation>
    </message>
    <message>
        <source>Applications taken in</source>
        <translation>Applications taken in</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Authority</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>&amp;Why it belongs there</source>
        <translation>&amp;Why it belongs there</translation>
    </message>
    <message>
        <source>Why it belongs there</source>
        <translation>Why it belongs there</translation>
    </message>
    <message>
        <source>Shown to the applicant, who gets a letter.</source>
        <translation>Shown to the applicant, who gets a letter.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help on this page</translation>
    </message>
    <message>
        <source>L&amp;ock</source>
        <translation>L&amp;ock</translation>
    </message>
    <message>
        <source>&amp;Somebody else</source>
        <translation>&amp;Somebody else</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Change the &amp;password…</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>The password has been changed.</translation>
    </message>
</context>
<context>
    <name>applications::AddAttachmentsDialog</name>
    <message>
        <source>Taken are %1. A file may have %2, an application %3 files and together %4.</source>
        <translation>Taken are %1. A file may have %2, an application %3 files and together %4.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Choose at least one file first.</translation>
    </message>
    <message>
        <source>None of these files can be attached. What keeps each of them back stands in its row.</source>
        <translation>None of these files can be attached. What keeps each of them back stands in its row.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached; the selected ones were not.</source>
        <translation>
            <numerusform>%n file(s) attached; the selected ones were not.</numerusform>
            <numerusform>%n file(s) attached; the selected ones were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file(s) attached.</numerusform>
            <numerusform>%n file(s) attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being attached…</source>
        <translation>Being attached…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Choose files, or drop them here.</source>
        <translation>Choose files, or drop them here.</translation>
    </message>
</context>
<context>
    <name>applications::AnswerCompletionDialog</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Saved %1. You can close this and go on later.</source>
        <translation>Saved %1. You can close this and go on later.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>This cannot be given; the answer tells why</source>
        <translation>This cannot be given; the answer tells why</translation>
    </message>
    <message>
        <source>%1: cannot be given</source>
        <translation>%1: cannot be given</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend it in the application</source>
        <translation>Mend it in the application</translation>
    </message>
    <message>
        <source>%1: mend it in the application</source>
        <translation>%1: mend it in the application</translation>
    </message>
</context>
<context>
    <name>applications::AnswersView</name>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>applications::ApplicationEditor</name>
    <message>
        <source>Purpose and grounds</source>
        <translation>Purpose and grounds</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Data content</translation>
    </message>
    <message>
        <source>Non-disclosure</source>
        <translation>Non-disclosure</translation>
    </message>
    <message>
        <source>Contact and volume</source>
        <translation>Contact and volume</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Protection of the data</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Draft of an application</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>There is no such draft, or it is not yours to edit.</source>
        <translation>There is no such draft, or it is not yours to edit.</translation>
    </message>
    <message>
        <source>This application has been sent; it is not edited any more.</source>
        <translation>This application has been sent; it is not edited any more.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Being saved…</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Keep what I typed</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>The application has been sent. Its diary number is %1.</source>
        <translation>The application has been sent. Its diary number is %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n thing(s) missing</source>
        <translation>
            <numerusform>%1
%n thing missing</numerusform>
            <numerusform>%1
%n things missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Complete</source>
        <translation>%1
Complete</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Only what the completion request asks about can be changed. The completion is sent from the page of the application.</source>
        <translation>Only what the completion request asks about can be changed. The completion is sent from the page of the application.</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper.</source>
        <translation>The agency is entering this application from paper.</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Intermediary</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked %1; no answer yet.</source>
        <translation>Asked %1; no answer yet.</translation>
    </message>
    <message>
        <source>The intermediary has agreed.</source>
        <translation>The intermediary has agreed.</translation>
    </message>
    <message>
        <source>The intermediary has declined: %1</source>
        <translation>The intermediary has declined: %1</translation>
    </message>
    <message>
        <source>The intermediary has been asked.</source>
        <translation>The intermediary has been asked.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>applications::AskCompletionDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No question yet. Choose what it concerns, write the question and add it.</source>
        <translation>No question yet. Choose what it concerns, write the question and add it.</translation>
    </message>
    <message>
        <source>Questions to the applicant: %1</source>
        <translation>Questions to the applicant: %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>applications::AssessItemsDialog</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Granted %1, limited %2, refused %3, not assessed %4. Changed and not yet saved: %5.</source>
        <translation>Granted %1, limited %2, refused %3, not assessed %4. Changed and not yet saved: %5.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Search key</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Limited and refused</source>
        <translation>Limited and refused</translation>
    </message>
    <message>
        <source>Protected, elevated and special</source>
        <translation>Protected, elevated and special</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety</source>
        <translation>Hidden by non-disclosure for personal safety</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>In the permit</translation>
    </message>
</context>
<context>
    <name>applications::AssessmentDialog</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lines %1, not assessed %2, need completion %3. Changed and not yet saved: %4.</source>
        <translation>Lines %1, not assessed %2, need completion %3. Changed and not yet saved: %4.</translation>
    </message>
</context>
<context>
    <name>applications::Attachments</name>
    <message>
        <source>%1 is secret, or was removed from the draft: its content is not for you to read.</source>
        <translation>%1 is secret, or was removed from the draft: its content is not for you to read.</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>No program here opens this type of file. Save it instead.</source>
        <translation>No program here opens this type of file. Save it instead.</translation>
    </message>
</context>
<context>
    <name>applications::DecideApplicationDialog</name>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; a permit with content version 1 is made. It waits for the organisation’s commitment, and for VTJkysely for a responsible user, before anybody can look anything up.</source>
        <translation>&lt;b&gt;What follows:&lt;/b&gt; a permit with content version 1 is made. It waits for the organisation’s commitment, and for VTJkysely for a responsible user, before anybody can look anything up.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; no permit is made. The organisation sees the decision with its reasons.</source>
        <translation>&lt;b&gt;What follows:&lt;/b&gt; no permit is made. The organisation sees the decision with its reasons.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>What signing would do</translation>
    </message>
    <message>
        <source>&lt;b&gt;What follows:&lt;/b&gt; permit %1 is changed as listed below. Rights that reach outside the new content end, each naming the permit as the cause.</source>
        <translation>&lt;b&gt;What follows:&lt;/b&gt; permit %1 is changed as listed below. Rights that reach outside the new content end, each naming the permit as the cause.</translation>
    </message>
</context>
<context>
    <name>applications::ItemCounts</name>
    <message>
        <source>&lt;b&gt;Data content:&lt;/b&gt; %1 items granted, %2 limited, %3 refused, %4 not assessed.</source>
        <translation>&lt;b&gt;Data content:&lt;/b&gt; %1 items granted, %2 limited, %3 refused, %4 not assessed.</translation>
    </message>
</context>
<context>
    <name>applications::ItemPicker</name>
    <message>
        <source>Purpose 1</source>
        <translation>Purpose 1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Needed: name the provision</source>
        <translation>Needed: name the provision</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them still need(s) a legal basis</source>
        <translation>
            <numerusform>%n of them still needs a legal basis</numerusform>
            <numerusform>%n of them still need a legal basis</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Search key</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hidden by non-disclosure for personal safety: only with a provision of its own</source>
        <translation>Hidden by non-disclosure for personal safety: only with a provision of its own</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a template or a product</source>
        <translation>Choose a template or a product</translation>
    </message>
    <message>
        <source>No ready-made product holds all of these items: a tailored one would be made.</source>
        <translation>No ready-made product holds all of these items: a tailored one would be made.</translation>
    </message>
    <message>
        <source>The ready-made product %1 holds exactly these items.</source>
        <translation>The ready-made product %1 holds exactly these items.</translation>
    </message>
    <message numerus="yes">
        <source>The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.</source>
        <translation>
            <numerusform>The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.</numerusform>
            <numerusform>The ready-made product %1 holds all of these items and %n besides, which would have to be justified too.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>Chosen items</source>
        <translation>Chosen items</translation>
    </message>
    <message>
        <source>Against the permit</source>
        <translation>In the permit</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
</context>
<context>
    <name>applications::ItemSources</name>
    <message numerus="yes">
        <source>%1 (%n item(s))</source>
        <translation>
            <numerusform>%1 (%n item)</numerusform>
            <numerusform>%1 (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tailored product %1 (%n item(s))</source>
        <translation>
            <numerusform>Tailored product %1 (%n item)</numerusform>
            <numerusform>Tailored product %1 (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Product %1 (%n item(s))</source>
        <translation>
            <numerusform>Product %1 (%n item)</numerusform>
            <numerusform>Product %1 (%n items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applications::NewApplicationDialog</name>
    <message>
        <source>%1 – %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>applications::QuestionForm</name>
    <message>
        <source>Grounds for the group “%1”</source>
        <translation>Grounds for the group “%1”</translation>
    </message>
    <message>
        <source>Why each item of the group is needed for the purpose.</source>
        <translation>Why each item of the group is needed for the purpose.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Required.</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Required. %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Has a date</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: has a date</translation>
    </message>
</context>
<context>
    <name>applications::RoutePage</name>
    <message>
        <source>Where do I apply?</source>
        <translation>Where do I apply?</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Answer the questions</translation>
    </message>
    <message>
        <source>The right service, its time and its price stand here as soon as they are clear.</source>
        <translation>The right service, its time and its price stand here as soon as they are clear.</translation>
    </message>
    <message>
        <source>Promised time: %1, by %2 if you send today</source>
        <translation>Promised time: %1, by %2 if you send today</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Price: %1</translation>
    </message>
    <message>
        <source>A few questions lead to the right service, or to the neighbour that serves the need better</source>
        <translation>A few questions lead to the right service, or to the neighbour that serves the need better</translation>
    </message>
    <message>
        <source>On whose behalf</source>
        <translation>On whose behalf</translation>
    </message>
    <message>
        <source>Somebody else: advice only</source>
        <translation>Somebody else: advice only</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>What to prepare</translation>
    </message>
    <message>
        <source>Register from paper…</source>
        <translation>Register from paper…</translation>
    </message>
    <message>
        <source>Begin the application…</source>
        <translation>Begin the application…</translation>
    </message>
    <message>
        <source>No program here opens web pages. Copy the address instead.</source>
        <translation>No program here opens web pages. Copy the address instead.</translation>
    </message>
    <message>
        <source>The address has been copied.</source>
        <translation>The address has been copied.</translation>
    </message>
    <message>
        <source>The authority tells more</source>
        <translation>The authority tells more</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
</context>
<context>
    <name>applications::ServeDecisionDialog</name>
    <message>
        <source>It counts as received on the seventh day from sending. The time for seeking a change runs from there.</source>
        <translation>It counts as received on the seventh day from sending. The time for seeking a change runs from there.</translation>
    </message>
    <message>
        <source>It counts as received on the third day from sending. The time for seeking a change runs from there.</source>
        <translation>It counts as received on the third day from sending. The time for seeking a change runs from there.</translation>
    </message>
    <message>
        <source>It was received on the day named. The time for seeking a change runs from there.</source>
        <translation>It was received on the day named. The time for seeking a change runs from there.</translation>
    </message>
</context>
<context>
    <name>applications::TakeInDialog</name>
    <message>
        <source>Choose deliveries of the e-service</source>
        <translation>Choose deliveries of the e-service</translation>
    </message>
    <message>
        <source>Deliveries (*.json)</source>
        <translation>Deliveries (*.json)</translation>
    </message>
    <message>
        <source>Choose at least one file first.</source>
        <translation>Choose at least one file first.</translation>
    </message>
    <message>
        <source>None of these files can be taken in. Their faults are listed below.</source>
        <translation>None of these files can be taken in. Their faults are listed below.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n application taken in.</numerusform>
            <numerusform>%n applications taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in; what kept the others back stands below.</source>
        <translation>
            <numerusform>%n application taken in; what kept the others back stands below.</numerusform>
            <numerusform>%n applications taken in; what kept the others back stands below.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>applications taken in</source>
        <translation>applications taken in</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>The report is in %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Business ID</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Choose files of the e-service, or drop them here.</source>
        <translation>Choose files of the e-service, or drop them here.</translation>
    </message>
    <message>
        <source>F&amp;aults</source>
        <translation>F&amp;aults</translation>
    </message>
    <message>
        <source>To be c&amp;ompleted in %1</source>
        <translation>To be c&amp;ompleted in %1</translation>
    </message>
    <message>
        <source>F&amp;aults of %1</source>
        <translation>F&amp;aults of %1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>%1 of %2 files can be taken in.</source>
        <translation>%1 of %2 files can be taken in.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Diary number</source>
        <translation>Diary number</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Proposed outcome</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Begin the draft</translation>
    </message>
    <message>
        <source>A draft is seen by your organisation only, and saves itself while you write. The agency gets it when you send it.</source>
        <translation>A draft is seen by your organisation only, and saves itself while you write. The agency gets it when you send it.</translation>
    </message>
    <message>
        <source>The draft has been begun.</source>
        <translation>The draft has been begun.</translation>
    </message>
    <message>
        <source>Send the application</source>
        <translation>Send the application</translation>
    </message>
    <message>
        <source>Send the application of %1</source>
        <translation>Send the application of %1</translation>
    </message>
    <message>
        <source>The agency gets the application and its processing time begins. It is not edited after that; it can be withdrawn.</source>
        <translation>The agency gets the application and its processing time begins. It is not edited after that; it can be withdrawn.</translation>
    </message>
    <message>
        <source>The application of %1 has been sent.</source>
        <translation>The application of %1 has been sent.</translation>
    </message>
    <message>
        <source>Withdraw the application</source>
        <translation>Withdraw the application</translation>
    </message>
    <message>
        <source>Withdraw the application of %1</source>
        <translation>Withdraw the application of %1</translation>
    </message>
    <message>
        <source>The application ends here without a decision. A new one can be made at any time.</source>
        <translation>The application ends here without a decision. A new one can be made at any time.</translation>
    </message>
    <message>
        <source>The application of %1 has been withdrawn.</source>
        <translation>The application of %1 has been withdrawn.</translation>
    </message>
    <message>
        <source>Assess the data content</source>
        <translation>Assess the data content</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Present for decision</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Return to handling</translation>
    </message>
    <message>
        <source>Return %1 to its presenter</source>
        <translation>Return %1 to its presenter</translation>
    </message>
    <message>
        <source>The presenter goes on with the application and presents it anew. The reason tells what to mend.</source>
        <translation>The presenter goes on with the application and presents it anew. The reason tells what to mend.</translation>
    </message>
    <message>
        <source>%1 has been returned.</source>
        <translation>%1 has been returned.</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Decide the application</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Organisation begins with</source>
        <translation>Organisation begins with</translation>
    </message>
    <message>
        <source>Diary number begins with</source>
        <translation>Diary number begins with</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>New application…</translation>
    </message>
    <message>
        <source>No applications</source>
        <translation>No applications</translation>
    </message>
    <message>
        <source>An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”.</source>
        <translation>An application for a data permit stands here from its first draft. A permit contact of the organisation begins one with “New application”.</translation>
    </message>
    <message>
        <source>Applications for data permits, from draft to decision</source>
        <translation>Applications for data permits, from draft to decision</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Proposal for the decision</source>
        <translation>Proposal for the decision</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Number of users</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Queries a year</translation>
    </message>
    <message>
        <source>Purpose and grounds</source>
        <translation>Purpose and grounds</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Data under non-disclosure asked</source>
        <translation>Data under non-disclosure asked</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Provision for data under non-disclosure</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>No purpose has been named yet.</source>
        <translation>No purpose has been named yet.</translation>
    </message>
    <message>
        <source>Data content, item by item</source>
        <translation>Data content, item by item</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Search key</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>No item of the catalogue has been asked yet.</source>
        <translation>No item of the catalogue has been asked yet.</translation>
    </message>
    <message>
        <source>Protection of the data (secret)</source>
        <translation>Protection of the data (secret)</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Clarification of data protection measures</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Take in handling</translation>
    </message>
    <message>
        <source>You are now handling %1.</source>
        <translation>You are now handling %1.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Present…</source>
        <translation>Present…</translation>
    </message>
    <message>
        <source>Assess content…</source>
        <translation>Assess content…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Draft of an application</source>
        <translation>Draft of an application</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Save the assessment</translation>
    </message>
    <message>
        <source>Is each item needed for its purpose, and does a provision give the right to it? The organisation sees the assessment with the decision.</source>
        <translation>Is each item needed for its purpose, and does a provision give the right to it? The organisation sees the assessment with the decision.</translation>
    </message>
    <message>
        <source>The assessment of %1 has been saved.</source>
        <translation>The assessment of %1 has been saved.</translation>
    </message>
    <message>
        <source>Present %1</source>
        <translation>Present %1</translation>
    </message>
    <message>
        <source>Another person decides. Until then the application can only be returned to handling or withdrawn.</source>
        <translation>Another person decides. Until then the application can only be returned to handling or withdrawn.</translation>
    </message>
    <message>
        <source>%1 has been presented for decision.</source>
        <translation>%1 has been presented for decision.</translation>
    </message>
    <message>
        <source>Decide %1 as presented</source>
        <translation>Decide %1 as presented</translation>
    </message>
    <message>
        <source>There is one decision per application; it is not undone, only corrected or amended by a new one. To change something first, return the application to its presenter.</source>
        <translation>There is one decision per application; it is not undone, only corrected or amended by a new one. To change something first, return the application to its presenter.</translation>
    </message>
    <message>
        <source>%1 has been decided.</source>
        <translation>%1 has been decided.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Apply for a responsible user</source>
        <translation>Apply for a responsible user</translation>
    </message>
    <message>
        <source>Apply for the appointment</source>
        <translation>Apply for the appointment</translation>
    </message>
    <message>
        <source>The agency grants or refuses the appointment. A responsible user proposes and ends the organisation’s user rights.</source>
        <translation>The agency grants or refuses the appointment. A responsible user proposes and ends the organisation’s user rights.</translation>
    </message>
    <message>
        <source>The appointment has been applied for.</source>
        <translation>The appointment has been applied for.</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>End the appointment</translation>
    </message>
    <message>
        <source>End the appointment of %1</source>
        <translation>End the appointment of %1</translation>
    </message>
    <message>
        <source>The person no longer acts as a responsible user. The last one of an organisation whose VTJkysely permit is in force cannot go without a successor.</source>
        <translation>The person no longer acts as a responsible user. The last one of an organisation whose VTJkysely permit is in force cannot go without a successor.</translation>
    </message>
    <message>
        <source>The appointment of %1 has ended.</source>
        <translation>The appointment of %1 has ended.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Add the person</translation>
    </message>
    <message>
        <source>The person becomes known as staff of the organisation. A right is proposed separately.</source>
        <translation>The person becomes known as staff of the organisation. A right is proposed separately.</translation>
    </message>
    <message>
        <source>The person has been added.</source>
        <translation>The person has been added.</translation>
    </message>
    <message>
        <source>Grant the appointment</source>
        <translation>Grant the appointment</translation>
    </message>
    <message>
        <source>Grant the appointment of %1</source>
        <translation>Grant the appointment of %1</translation>
    </message>
    <message>
        <source>From the start date the person proposes and ends the organisation’s user rights. A permit that waited for a responsible user comes into force.</source>
        <translation>From the start date the person proposes and ends the organisation’s user rights. A permit that waited for a responsible user comes into force.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been granted.</source>
        <translation>The appointment of %1 has been granted.</translation>
    </message>
    <message>
        <source>Refuse the appointment</source>
        <translation>Refuse the appointment</translation>
    </message>
    <message>
        <source>Refuse the appointment of %1</source>
        <translation>Refuse the appointment of %1</translation>
    </message>
    <message>
        <source>The application ends here. The organisation sees the reason and may apply anew.</source>
        <translation>The application ends here. The organisation sees the reason and may apply anew.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been refused.</source>
        <translation>The appointment of %1 has been refused.</translation>
    </message>
    <message>
        <source>Suspend the appointment</source>
        <translation>Suspend the appointment</translation>
    </message>
    <message>
        <source>Suspend the appointment of %1</source>
        <translation>Suspend the appointment of %1</translation>
    </message>
    <message>
        <source>The person cannot act as a responsible user until the appointment is resumed.</source>
        <translation>The person cannot act as a responsible user until the appointment is resumed.</translation>
    </message>
    <message>
        <source>The appointment of %1 has been suspended.</source>
        <translation>The appointment of %1 has been suspended.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name begins with</translation>
    </message>
    <message>
        <source>Business ID begins with</source>
        <translation>Business ID begins with</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Only without a responsible user</source>
        <translation>Only without a responsible user</translation>
    </message>
    <message>
        <source>No organisations</source>
        <translation>No organisations</translation>
    </message>
    <message>
        <source>Customer organisations, their responsible users and alarms</source>
        <translation>Customer organisations, their responsible users and alarms</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Responsible user</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Business ID</translation>
    </message>
    <message>
        <source>Responsible users in force</source>
        <translation>Responsible users in force</translation>
    </message>
    <message>
        <source>Override by the agency</source>
        <translation>Override by the agency</translation>
    </message>
    <message>
        <source>Left without a responsible user because</source>
        <translation>Left without a responsible user because</translation>
    </message>
    <message>
        <source>Responsible users</source>
        <translation>Responsible users</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Nobody has been applied for. Using VTJkysely needs at least one responsible user.</source>
        <translation>Nobody has been applied for. Using VTJkysely needs at least one responsible user.</translation>
    </message>
    <message>
        <source>Apply for a responsible user…</source>
        <translation>Apply for a responsible user…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>No people yet. Add the first one above.</source>
        <translation>No people yet. Add the first one above.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Permits</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>The organisation has no permit.</source>
        <translation>The organisation has no permit.</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Street address</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Invoicing</translation>
    </message>
    <message>
        <source>Covered by the standing permits</source>
        <translation>Covered by the standing permits</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Permits of the organisation</source>
        <translation>Permits of the organisation</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Grant…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>%1 is a responsible user again.</source>
        <translation>%1 is a responsible user again.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspend…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Rights in use</source>
        <translation>Rights in use</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Give the commitment</translation>
    </message>
    <message>
        <source>Give the commitment to permit %1</source>
        <translation>Give the commitment to permit %1</translation>
    </message>
    <message>
        <source>The commitment to permit %1 has been given.</source>
        <translation>The commitment to permit %1 has been given.</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>End the permit</translation>
    </message>
    <message>
        <source>End permit %1</source>
        <translation>End permit %1</translation>
    </message>
    <message>
        <source>The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them.</source>
        <translation>The permit ends for good and takes all its rights along: everybody listed as a right in use is refused from this moment. A later permit does not revive them.</translation>
    </message>
    <message>
        <source>Permit %1 has ended.</source>
        <translation>Permit %1 has ended.</translation>
    </message>
    <message>
        <source>Suspend the permit</source>
        <translation>Suspend the permit</translation>
    </message>
    <message>
        <source>Suspend permit %1</source>
        <translation>Suspend permit %1</translation>
    </message>
    <message>
        <source>From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed.</source>
        <translation>From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed.</translation>
    </message>
    <message>
        <source>Permit %1 has been suspended.</source>
        <translation>Permit %1 has been suspended.</translation>
    </message>
    <message>
        <source>Number begins with</source>
        <translation>Number begins with</translation>
    </message>
    <message>
        <source>No permits</source>
        <translation>No permits</translation>
    </message>
    <message>
        <source>A permit stands here as soon as the agency has granted an application.</source>
        <translation>A permit stands here as soon as the agency has granted an application.</translation>
    </message>
    <message>
        <source>Data permits with their state and validity</source>
        <translation>Data permits with their state and validity</translation>
    </message>
    <message>
        <source>What is still missing to start</source>
        <translation>What is still missing to start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Came into force</source>
        <translation>Came into force</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Content version</translation>
    </message>
    <message>
        <source>Items in the content</source>
        <translation>Items in the content</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Ended because</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>The permit names no purpose.</source>
        <translation>The permit names no purpose.</translation>
    </message>
    <message>
        <source>Rights under this permit</source>
        <translation>Rights under this permit</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User id</translation>
    </message>
    <message>
        <source>Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force.</source>
        <translation>Nobody has a right under this permit. A responsible user proposes the first one when the permit is in force.</translation>
    </message>
    <message>
        <source>Propose a right…</source>
        <translation>Propose a right…</translation>
    </message>
    <message>
        <source>Agreed data content</source>
        <translation>Agreed data content</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>The permit has no content.</source>
        <translation>The permit has no content.</translation>
    </message>
    <message>
        <source>Give the commitment…</source>
        <translation>Give the commitment…</translation>
    </message>
    <message>
        <source>Permit %1 is in force again.</source>
        <translation>Permit %1 is in force again.</translation>
    </message>
    <message>
        <source>Propose a right</source>
        <translation>Propose a right</translation>
    </message>
    <message>
        <source>Propose the right</source>
        <translation>Propose the right</translation>
    </message>
    <message>
        <source>The agency approves or refuses the proposal. Nothing can be looked up before that.</source>
        <translation>The agency approves or refuses the proposal. Nothing can be looked up before that.</translation>
    </message>
    <message>
        <source>The right has been proposed to the agency.</source>
        <translation>The right has been proposed to the agency.</translation>
    </message>
    <message>
        <source>End the right</source>
        <translation>End the right</translation>
    </message>
    <message>
        <source>End the right of %1</source>
        <translation>End the right of %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. The person’s other rights stay.</source>
        <translation>From this moment every look-up with this right is refused. The person’s other rights stay.</translation>
    </message>
    <message>
        <source>The right of %1 has ended.</source>
        <translation>The right of %1 has ended.</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Take the right into use</translation>
    </message>
    <message>
        <source>Take into use for %1</source>
        <translation>Take into use for %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right.</source>
        <translation>From this moment the person can look up the data of the right.</translation>
    </message>
    <message>
        <source>The right of %1 is in use.</source>
        <translation>The right of %1 is in use.</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Approve the right</translation>
    </message>
    <message>
        <source>Approve the right of %1</source>
        <translation>Approve the right of %1</translation>
    </message>
    <message>
        <source>The right waits for its user id to be delivered; nothing can be looked up before that.</source>
        <translation>The right waits for its user id to be delivered; nothing can be looked up before that.</translation>
    </message>
    <message>
        <source>The right of %1 has been approved.</source>
        <translation>The right of %1 has been approved.</translation>
    </message>
    <message>
        <source>Refuse the right</source>
        <translation>Refuse the right</translation>
    </message>
    <message>
        <source>Refuse the right of %1</source>
        <translation>Refuse the right of %1</translation>
    </message>
    <message>
        <source>The proposal ends here. The organisation sees the reason and may propose anew.</source>
        <translation>The proposal ends here. The organisation sees the reason and may propose anew.</translation>
    </message>
    <message>
        <source>The right of %1 has been refused.</source>
        <translation>The right of %1 has been refused.</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Withdraw the proposal</translation>
    </message>
    <message>
        <source>Withdraw the proposal for %1</source>
        <translation>Withdraw the proposal for %1</translation>
    </message>
    <message>
        <source>The proposal ends here. A new one can be made at any time.</source>
        <translation>The proposal ends here. A new one can be made at any time.</translation>
    </message>
    <message>
        <source>The proposal for %1 has been withdrawn.</source>
        <translation>The proposal for %1 has been withdrawn.</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Deliver the user id</translation>
    </message>
    <message>
        <source>Deliver the user id of %1</source>
        <translation>Deliver the user id of %1</translation>
    </message>
    <message>
        <source>A person with no user id in this organisation gets one now. The responsible user sees it and takes the right into use.</source>
        <translation>A person with no user id in this organisation gets one now. The responsible user sees it and takes the right into use.</translation>
    </message>
    <message>
        <source>The user id of %1 has been delivered.</source>
        <translation>The user id of %1 has been delivered.</translation>
    </message>
    <message>
        <source>Block the right</source>
        <translation>Block the right</translation>
    </message>
    <message>
        <source>Block the right of %1</source>
        <translation>Block the right of %1</translation>
    </message>
    <message>
        <source>From this moment every look-up with this right is refused. It can be restored; a block by the agency only by the agency.</source>
        <translation>From this moment every look-up with this right is refused. It can be restored; a block by the agency only by the agency.</translation>
    </message>
    <message>
        <source>The right of %1 is blocked.</source>
        <translation>The right of %1 is blocked.</translation>
    </message>
    <message>
        <source>Restore the right</source>
        <translation>Restore the right</translation>
    </message>
    <message>
        <source>Restore the right of %1</source>
        <translation>Restore the right of %1</translation>
    </message>
    <message>
        <source>From this moment the person can look up the data of the right again.</source>
        <translation>From this moment the person can look up the data of the right again.</translation>
    </message>
    <message>
        <source>The right of %1 is in use again.</source>
        <translation>The right of %1 is in use again.</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>Users and rights</translation>
    </message>
    <message>
        <source>Family name begins with</source>
        <translation>Family name begins with</translation>
    </message>
    <message>
        <source>User id begins with</source>
        <translation>User id begins with</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>No rights</translation>
    </message>
    <message>
        <source>Who may look up data, under which permit and for which purpose</source>
        <translation>Who may look up data, under which permit and for which purpose</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Access right</translation>
    </message>
    <message>
        <source>Why this person has this right</source>
        <translation>Why this person has this right</translation>
    </message>
    <message>
        <source>Duty that needs the data</source>
        <translation>Duty that needs the data</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In use since</translation>
    </message>
    <message>
        <source>Data the person may look up</source>
        <translation>Data the person may look up</translation>
    </message>
    <message>
        <source>The right holds no item.</source>
        <translation>The right holds no item.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Deliver the user id…</source>
        <translation>Deliver the user id…</translation>
    </message>
    <message>
        <source>Take into use…</source>
        <translation>Take into use…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Block at once…</source>
        <translation>Block at once…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>VTJkysely permits</source>
        <translation>VTJkysely permits</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Waiting since</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>What needs you stands here, the most urgent first. It comes by itself when somebody sends it.</source>
        <translation>What needs you stands here, the most urgent first. It comes by itself when somebody sends it.</translation>
    </message>
    <message>
        <source>What waits for you, the most urgent first</source>
        <translation>What waits for you, the most urgent first</translation>
    </message>
    <message>
        <source>Only those I handle</source>
        <translation>Only those I handle</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Answer the completion request</translation>
    </message>
    <message>
        <source>Send the completion of %1</source>
        <translation>Send the completion of %1</translation>
    </message>
    <message>
        <source>Answers are saved as you write, and the agency gets them when you send. What is asked about can also be mended in the application itself before that.</source>
        <translation>Answers are saved as you write, and the agency gets them when you send. What is asked about can also be mended in the application itself before that.</translation>
    </message>
    <message>
        <source>The completion of %1 has been sent.</source>
        <translation>The completion of %1 has been sent.</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Ask for completion</translation>
    </message>
    <message>
        <source>Ask for the completion of %1</source>
        <translation>Ask for the completion of %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and answers each question; the fields that are asked about open for editing. The promised time goes on.</source>
        <translation>The applicant gets a letter and answers each question; the fields that are asked about open for editing. The promised time goes on.</translation>
    </message>
    <message>
        <source>The completion of %1 has been asked for.</source>
        <translation>The completion of %1 has been asked for.</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Fill in a checklist</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Save the checklist</translation>
    </message>
    <message>
        <source>It stays inside the agency. Lines that need completion are offered as questions when you ask for completion.</source>
        <translation>It stays inside the agency. Lines that need completion are offered as questions when you ask for completion.</translation>
    </message>
    <message>
        <source>The checklist of %1 has been saved.</source>
        <translation>The checklist of %1 has been saved.</translation>
    </message>
    <message>
        <source>Begin the technical assessment</source>
        <translation>Begin the technical assessment</translation>
    </message>
    <message>
        <source>Begin the assessment of %1</source>
        <translation>Begin the assessment of %1</translation>
    </message>
    <message>
        <source>The application stands in technical assessment until each chosen assessment has its result.</source>
        <translation>The application stands in technical assessment until each chosen assessment has its result.</translation>
    </message>
    <message>
        <source>The assessment of %1 has begun.</source>
        <translation>The assessment of %1 has begun.</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Finish an assessment</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Finish the assessment</translation>
    </message>
    <message>
        <source>Every line has to be assessed. A finished assessment is not changed; a new one can be begun.</source>
        <translation>Every line has to be assessed. A finished assessment is not changed; a new one can be begun.</translation>
    </message>
    <message>
        <source>An assessment of %1 has been finished.</source>
        <translation>An assessment of %1 has been finished.</translation>
    </message>
    <message>
        <source>To be completed by</source>
        <translation>To be completed by</translation>
    </message>
    <message>
        <source>More time wished until</source>
        <translation>More time wished until</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Ask for more time</translation>
    </message>
    <message>
        <source>More time for %1 has been asked for.</source>
        <translation>More time for %1 has been asked for.</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Give more time</translation>
    </message>
    <message>
        <source>Give more time for %1</source>
        <translation>Give more time for %1</translation>
    </message>
    <message>
        <source>The applicant sees the new day, and is reminded of it anew. The promised time does not move.</source>
        <translation>The applicant sees the new day, and is reminded of it anew. The promised time does not move.</translation>
    </message>
    <message>
        <source>More time for %1 has been given.</source>
        <translation>More time for %1 has been given.</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Refuse more time</translation>
    </message>
    <message>
        <source>Refuse more time for %1</source>
        <translation>Refuse more time for %1</translation>
    </message>
    <message>
        <source>The day stays as it is. The applicant sees the reason.</source>
        <translation>The day stays as it is. The applicant sees the reason.</translation>
    </message>
    <message>
        <source>More time for %1 has been refused.</source>
        <translation>More time for %1 has been refused.</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Remind of the completion</translation>
    </message>
    <message>
        <source>Remind of %1</source>
        <translation>Remind of %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter that names the questions without an answer. One reminder goes out by itself seven days before the day.</source>
        <translation>The applicant gets a letter that names the questions without an answer. One reminder goes out by itself seven days before the day.</translation>
    </message>
    <message>
        <source>A reminder of %1 has been sent.</source>
        <translation>A reminder of %1 has been sent.</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Go on without the completion</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Go on with %1</translation>
    </message>
    <message>
        <source>The matter is decided on the material there is (434/2003 33 §), or presented as lapsed. Answers saved so far stay.</source>
        <translation>The matter is decided on the material there is (434/2003 33 §), or presented as lapsed. Answers saved so far stay.</translation>
    </message>
    <message>
        <source>The handling of %1 goes on.</source>
        <translation>The handling of %1 goes on.</translation>
    </message>
    <message>
        <source>Hand over to a colleague</source>
        <translation>Hand over to a colleague</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>The colleague handles the application from now on. Somebody with an interest in the matter cannot take it.</source>
        <translation>The colleague handles the application from now on. Somebody with an interest in the matter cannot take it.</translation>
    </message>
    <message>
        <source>%1 has been handed over.</source>
        <translation>%1 has been handed over.</translation>
    </message>
    <message>
        <source>Assign the application</source>
        <translation>Assign the application</translation>
    </message>
    <message>
        <source>Assign %1</source>
        <translation>Assign %1</translation>
    </message>
    <message>
        <source>The chosen expert handles the application from now on.</source>
        <translation>The chosen expert handles the application from now on.</translation>
    </message>
    <message>
        <source>%1 has been assigned.</source>
        <translation>%1 has been assigned.</translation>
    </message>
    <message>
        <source>Nobody: an expert takes it from the worklist</source>
        <translation>Nobody: an expert takes it from the worklist</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Transfer to another authority</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>The matter ends here: it belongs to another authority (434/2003 21 §). What is open in its handling is closed.</source>
        <translation>The matter ends here: it belongs to another authority (434/2003 21 §). What is open in its handling is closed.</translation>
    </message>
    <message>
        <source>%1 has been transferred.</source>
        <translation>%1 has been transferred.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Send the message</translation>
    </message>
    <message>
        <source>The message on %1 has been sent.</source>
        <translation>The message on %1 has been sent.</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Mark messages as read</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>The other side sees that its messages have been read.</source>
        <translation>The other side sees that its messages have been read.</translation>
    </message>
    <message>
        <source>The messages on %1 have been read.</source>
        <translation>The messages on %1 have been read.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Add the note</translation>
    </message>
    <message>
        <source>A note is not changed afterwards.</source>
        <translation>A note is not changed afterwards.</translation>
    </message>
    <message>
        <source>A note on %1 has been added.</source>
        <translation>A note on %1 has been added.</translation>
    </message>
    <message>
        <source>Begin a negotiation</source>
        <translation>Begin a negotiation</translation>
    </message>
    <message>
        <source>Begin the negotiation</source>
        <translation>Begin the negotiation</translation>
    </message>
    <message>
        <source>The application stands in negotiation until its minutes are recorded.</source>
        <translation>The application stands in negotiation until its minutes are recorded.</translation>
    </message>
    <message>
        <source>%1 is in negotiation.</source>
        <translation>%1 is in negotiation.</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Record the negotiation</translation>
    </message>
    <message>
        <source>Keep the minutes</source>
        <translation>Keep the minutes</translation>
    </message>
    <message>
        <source>Both sides see the minutes, and they are not changed afterwards. Handling goes on.</source>
        <translation>Both sides see the minutes, and they are not changed afterwards. Handling goes on.</translation>
    </message>
    <message>
        <source>The negotiation on %1 has been recorded.</source>
        <translation>The negotiation on %1 has been recorded.</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement</source>
        <translation>Ask a colleague for a statement</translation>
    </message>
    <message>
        <source>Ask for the statement</source>
        <translation>Ask for the statement</translation>
    </message>
    <message>
        <source>The colleague finds the question on the worklist. Question and statement stay inside the agency.</source>
        <translation>The colleague finds the question on the worklist. Question and statement stay inside the agency.</translation>
    </message>
    <message>
        <source>A statement on %1 has been asked for.</source>
        <translation>A statement on %1 has been asked for.</translation>
    </message>
    <message>
        <source>Give your statement</source>
        <translation>Give your statement</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Give the statement</translation>
    </message>
    <message>
        <source>The statement is kept with the case and is not changed afterwards.</source>
        <translation>The statement is kept with the case and is not changed afterwards.</translation>
    </message>
    <message>
        <source>Your statement on %1 has been given.</source>
        <translation>Your statement on %1 has been given.</translation>
    </message>
    <message>
        <source>Statement by</source>
        <translation>Statement by</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Cancel a request for a statement</source>
        <translation>Cancel a request for a statement</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancel the request</translation>
    </message>
    <message>
        <source>The colleague need not answer any more.</source>
        <translation>The colleague need not answer any more.</translation>
    </message>
    <message>
        <source>A request for a statement on %1 has been cancelled.</source>
        <translation>A request for a statement on %1 has been cancelled.</translation>
    </message>
    <message>
        <source>Hear the applicant</source>
        <translation>Hear the applicant</translation>
    </message>
    <message>
        <source>Hear the applicant on %1</source>
        <translation>Hear the applicant on %1</translation>
    </message>
    <message>
        <source>The applicant gets a letter and may state a view before a decision to his detriment. Silence does not stop the decision.</source>
        <translation>The applicant gets a letter and may state a view before a decision to his detriment. Silence does not stop the decision.</translation>
    </message>
    <message>
        <source>The applicant is being heard on %1.</source>
        <translation>The applicant is being heard on %1.</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Answer the hearing</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>The answer on %1 has been sent.</source>
        <translation>The answer on %1 has been sent.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>End the hearing</source>
        <translation>End the hearing</translation>
    </message>
    <message>
        <source>End the hearing on %1</source>
        <translation>End the hearing on %1</translation>
    </message>
    <message>
        <source>Handling goes on with the answer, or without one when its day is past.</source>
        <translation>Handling goes on with the answer, or without one when its day is past.</translation>
    </message>
    <message>
        <source>The hearing on %1 is over.</source>
        <translation>The hearing on %1 is over.</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Completion request that is open</source>
        <translation>Completion request that is open</translation>
    </message>
    <message>
        <source>Questions not answered</source>
        <translation>Questions not answered</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Nothing is asked.</translation>
    </message>
    <message>
        <source>What the completion changed in the application</source>
        <translation>What the completion changed in the application</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The completion answered the questions; the application itself stayed as it was.</source>
        <translation>The completion answered the questions; the application itself stayed as it was.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Nothing has been written yet. Applicant and handler write to each other here.</source>
        <translation>Nothing has been written yet. Applicant and handler write to each other here.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>Negotiations</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>What is negotiated on</source>
        <translation>What is negotiated on</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Statement asked of you</source>
        <translation>Statement asked of you</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Lines assessed</source>
        <translation>Lines assessed</translation>
    </message>
    <message>
        <source>Lines in all</source>
        <translation>Lines in all</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begun by</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Finished by</translation>
    </message>
    <message>
        <source>Lines of the assessments</source>
        <translation>Lines of the assessments</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Completion rounds that are over</source>
        <translation>Completion rounds that are over</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Their questions and answers</source>
        <translation>Their questions and answers</translation>
    </message>
    <message>
        <source>Answer the completion request…</source>
        <translation>Answer the completion request…</translation>
    </message>
    <message>
        <source>Answer the hearing…</source>
        <translation>Answer the hearing…</translation>
    </message>
    <message>
        <source>Give your statement…</source>
        <translation>Give your statement…</translation>
    </message>
    <message>
        <source>Record the negotiation…</source>
        <translation>Record the negotiation…</translation>
    </message>
    <message>
        <source>End the hearing…</source>
        <translation>End the hearing…</translation>
    </message>
    <message>
        <source>Ask for completion…</source>
        <translation>Ask for completion…</translation>
    </message>
    <message>
        <source>Ask for more time…</source>
        <translation>Ask for more time…</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Write a message…</translation>
    </message>
    <message>
        <source>Mark messages as read…</source>
        <translation>Mark messages as read…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Add a note…</translation>
    </message>
    <message>
        <source>Fill in a checklist…</source>
        <translation>Fill in a checklist…</translation>
    </message>
    <message>
        <source>Begin the technical assessment…</source>
        <translation>Begin the technical assessment…</translation>
    </message>
    <message>
        <source>Finish an assessment…</source>
        <translation>Finish an assessment…</translation>
    </message>
    <message>
        <source>Begin a negotiation…</source>
        <translation>Begin a negotiation…</translation>
    </message>
    <message>
        <source>Ask a colleague for a statement…</source>
        <translation>Ask a colleague for a statement…</translation>
    </message>
    <message>
        <source>Cancel a request for a statement…</source>
        <translation>Cancel a request for a statement…</translation>
    </message>
    <message>
        <source>Hear the applicant…</source>
        <translation>Hear the applicant…</translation>
    </message>
    <message>
        <source>Give more time…</source>
        <translation>Give more time…</translation>
    </message>
    <message>
        <source>Refuse more time…</source>
        <translation>Refuse more time…</translation>
    </message>
    <message>
        <source>Remind of the completion…</source>
        <translation>Remind of the completion…</translation>
    </message>
    <message>
        <source>Go on without the completion…</source>
        <translation>Go on without the completion…</translation>
    </message>
    <message>
        <source>Hand over to a colleague…</source>
        <translation>Hand over to a colleague…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Transfer to another authority…</source>
        <translation>Transfer to another authority…</translation>
    </message>
    <message>
        <source>Record the service of the decision</source>
        <translation>Record the service of the decision</translation>
    </message>
    <message>
        <source>Record the service of %1</source>
        <translation>Record the service of %1</translation>
    </message>
    <message>
        <source>A letter of service is written to the organisation, and the time for seeking a change begins to run.</source>
        <translation>A letter of service is written to the organisation, and the time for seeking a change begins to run.</translation>
    </message>
    <message>
        <source>The service of %1 has been recorded.</source>
        <translation>The service of %1 has been recorded.</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Correct the decision</translation>
    </message>
    <message>
        <source>Correct the decision %1</source>
        <translation>Correct the decision %1</translation>
    </message>
    <message>
        <source>A new version of the document is made and the party is told; the earlier version stays. Outcome, data content and validity are changed by a new decision only.</source>
        <translation>A new version of the document is made and the party is told; the earlier version stays. Outcome, data content and validity are changed by a new decision only.</translation>
    </message>
    <message>
        <source>The decision %1 has been corrected.</source>
        <translation>The decision %1 has been corrected.</translation>
    </message>
    <message>
        <source>Provisions applied</source>
        <translation>Provisions applied</translation>
    </message>
    <message>
        <source>Ground of the fee</source>
        <translation>Ground of the fee</translation>
    </message>
    <message>
        <source>Language of the decision</source>
        <translation>Language of the decision</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Corrected because</source>
        <translation>Corrected because</translation>
    </message>
    <message>
        <source>Service and seeking a change</source>
        <translation>Service and seeking a change</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Way of service</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>Sent or received</translation>
    </message>
    <message>
        <source>Counts as received</source>
        <translation>Counts as received</translation>
    </message>
    <message>
        <source>How a change is sought</source>
        <translation>How a change is sought</translation>
    </message>
    <message>
        <source>Conditions of the permit</source>
        <translation>Conditions of the permit</translation>
    </message>
    <message>
        <source>No conditions besides the general terms of use.</source>
        <translation>No conditions besides the general terms of use.</translation>
    </message>
    <message>
        <source>Document of the decision</source>
        <translation>Document of the decision</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>The document is made by the decision. Enter opens it; it is saved as PDF from there.</source>
        <translation>The document is made by the decision. Enter opens it; it is saved as PDF from there.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Letters stand here from the notice of arrival on. Enter opens one as it was sent.</source>
        <translation>Letters stand here from the notice of arrival on. Enter opens one as it was sent.</translation>
    </message>
    <message>
        <source>Record the service…</source>
        <translation>Record the service…</translation>
    </message>
    <message>
        <source>Correct the decision…</source>
        <translation>Correct the decision…</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Close the matter</translation>
    </message>
    <message>
        <source>%1 has been closed.</source>
        <translation>%1 has been closed.</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>No letters</translation>
    </message>
    <message>
        <source>Letters are written by the acts of handling, from the notice of arrival on, and stand here as they were sent.</source>
        <translation>Letters are written by the acts of handling, from the notice of arrival on, and stand here as they were sent.</translation>
    </message>
    <message>
        <source>Letters of the agency, word for word as they were sent</source>
        <translation>Letters of the agency, word for word as they were sent</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Both clocks</source>
        <translation>Both clocks</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The clocks start when the application arrives.</source>
        <translation>The clocks start when the application arrives.</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase by phase</translation>
    </message>
    <message>
        <source>No phase has begun yet.</source>
        <translation>No phase has begun yet.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>The same in figures</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>Waiting on</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>The promise</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>For what arrives from</source>
        <translation>For what arrives from</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Likely decided</source>
        <translation>Likely decided</translation>
    </message>
    <message>
        <source>Half of them by</source>
        <translation>Half of them by</translation>
    </message>
    <message>
        <source>Cases it rests on</source>
        <translation>Cases it rests on</translation>
    </message>
    <message>
        <source>No forecast: the case has ended, or fewer than ten cases like it have been decided from this phase and age within three years.</source>
        <translation>No forecast: the case has ended, or fewer than ten cases like it have been decided from this phase and age within three years.</translation>
    </message>
    <message>
        <source>Add a promised time</source>
        <translation>Add a promised time</translation>
    </message>
    <message>
        <source>Add the promised time</source>
        <translation>Add the promised time</translation>
    </message>
    <message>
        <source>It holds for what arrives from that day on and cannot be changed afterwards; what has arrived before keeps its due day.</source>
        <translation>It holds for what arrives from that day on and cannot be changed afterwards; what has arrived before keeps its due day.</translation>
    </message>
    <message>
        <source>The promised time has been added.</source>
        <translation>The promised time has been added.</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>Promised times</translation>
    </message>
    <message>
        <source>Add a promised time…</source>
        <translation>Add a promised time…</translation>
    </message>
    <message>
        <source>No promised times</source>
        <translation>No promised times</translation>
    </message>
    <message>
        <source>A promised time stands here from the day it is added. An administrator adds one with “Add a promised time”.</source>
        <translation>A promised time stands here from the day it is added. An administrator adds one with “Add a promised time”.</translation>
    </message>
    <message>
        <source>Promises of total processing time by service, kind and applicant; what holds on the day of arrival counts</source>
        <translation>Promises of total processing time by service, kind and applicant; what holds on the day of arrival counts</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Edit the application</translation>
    </message>
    <message>
        <source>Where do I apply?</source>
        <translation>Where do I apply?</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Framework permit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy as a new draft</source>
        <translation>Copy as a new draft</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>A new draft is begun with the texts, items and answers of this application. The terms of use are accepted anew. Both applications point at each other.</source>
        <translation>A new draft is begun with the texts, items and answers of this application. The terms of use are accepted anew. Both applications point at each other.</translation>
    </message>
    <message>
        <source>A copy has been begun.</source>
        <translation>A copy has been begun.</translation>
    </message>
    <message>
        <source>Register an application from paper</source>
        <translation>Register an application from paper</translation>
    </message>
    <message>
        <source>Begin registering</source>
        <translation>Begin registering</translation>
    </message>
    <message>
        <source>The promised time is counted from the day of arrival. You enter the content in a draft and send it on; you may handle the matter, another person decides it.</source>
        <translation>The promised time is counted from the day of arrival. You enter the content in a draft and send it on; you may handle the matter, another person decides it.</translation>
    </message>
    <message>
        <source>The application has been registered.</source>
        <translation>The application has been registered.</translation>
    </message>
    <message>
        <source>Agree that a client joins</source>
        <translation>Agree that a client joins</translation>
    </message>
    <message>
        <source>Agree that %1 joins</source>
        <translation>Agree that %1 joins</translation>
    </message>
    <message>
        <source>The client can then send its application. The agency decides on it; the client gets a permit of its own inside your framework permit.</source>
        <translation>The client can then send its application. The agency decides on it; the client gets a permit of its own inside your framework permit.</translation>
    </message>
    <message>
        <source>You have agreed that %1 joins.</source>
        <translation>You have agreed that %1 joins.</translation>
    </message>
    <message>
        <source>Decline a client</source>
        <translation>Decline a client</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Decline %1</translation>
    </message>
    <message>
        <source>The client sees the reason and cannot send its application under your framework permit.</source>
        <translation>The client sees the reason and cannot send its application under your framework permit.</translation>
    </message>
    <message>
        <source>You have declined %1.</source>
        <translation>You have declined %1.</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Permit to be amended or renewed</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Responsible user to come</translation>
    </message>
    <message>
        <source>Agreement of the intermediary</source>
        <translation>Agreement of the intermediary</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Intermediary</translation>
    </message>
    <message>
        <source>The intermediary has not been asked yet.</source>
        <translation>The intermediary has not been asked yet.</translation>
    </message>
    <message>
        <source>Come on paper</source>
        <translation>Come on paper</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Answers to the questions</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Nothing has been answered yet.</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>Copies of this application</source>
        <translation>Copies of this application</translation>
    </message>
    <message>
        <source>No copy has been made. A copy is a new draft with everything that was written here.</source>
        <translation>No copy has been made. A copy is a new draft with everything that was written here.</translation>
    </message>
    <message>
        <source>Copy as a new draft…</source>
        <translation>Copy as a new draft…</translation>
    </message>
    <message>
        <source>Compared with the permit in force</source>
        <translation>Compared with the permit in force</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>In the permit</source>
        <translation>In the permit</translation>
    </message>
    <message>
        <source>The content asked is the content of the permit.</source>
        <translation>The content asked is the content of the permit.</translation>
    </message>
    <message>
        <source>What signing would do</source>
        <translation>What signing would do</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>The proposal makes and changes no permit.</source>
        <translation>The proposal makes and changes no permit.</translation>
    </message>
    <message>
        <source>Clients that ask to join</source>
        <translation>Clients that ask to join</translation>
    </message>
    <message>
        <source>No client has asked to join this framework permit.</source>
        <translation>No client has asked to join this framework permit.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Agree…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Amendments and renewals</source>
        <translation>Amendments and renewals</translation>
    </message>
    <message>
        <source>Nothing has been applied for on this permit since it was given.</source>
        <translation>Nothing has been applied for on this permit since it was given.</translation>
    </message>
    <message>
        <source>Amend or renew…</source>
        <translation>Amend or renew…</translation>
    </message>
    <message>
        <source>Accept the new terms…</source>
        <translation>Accept the new terms…</translation>
    </message>
    <message>
        <source>The permit comes into force as soon as nothing else is missing: a responsible user for VTJkysely, an accepted connection for the query interface.</source>
        <translation>The permit comes into force as soon as nothing else is missing: a responsible user for VTJkysely, an accepted connection for the query interface.</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Accept the new terms of use</translation>
    </message>
    <message>
        <source>Accept the terms for permit %1</source>
        <translation>Accept the terms for permit %1</translation>
    </message>
    <message>
        <source>The terms of use have been renewed. The permit goes on as it is; the earlier commitment stays in its documents.</source>
        <translation>The terms of use have been renewed. The permit goes on as it is; the earlier commitment stays in its documents.</translation>
    </message>
    <message>
        <source>The new terms have been accepted for permit %1.</source>
        <translation>The new terms have been accepted for permit %1.</translation>
    </message>
    <message>
        <source>Way of connection</source>
        <translation>Way of connection</translation>
    </message>
    <message>
        <source>Address in the data exchange layer</source>
        <translation>Address in the data exchange layer</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Product name</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Certificate until</translation>
    </message>
    <message>
        <source>Register a connection</source>
        <translation>Register a connection</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Register the connection</translation>
    </message>
    <message>
        <source>The connection is planned first, then tested; the agency accepts it to production. The permit opens only with an accepted connection.</source>
        <translation>The connection is planned first, then tested; the agency accepts it to production. The permit opens only with an accepted connection.</translation>
    </message>
    <message>
        <source>The connection under permit %1 has been registered.</source>
        <translation>The connection under permit %1 has been registered.</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Change the connection</translation>
    </message>
    <message>
        <source>Change connection %1</source>
        <translation>Change connection %1</translation>
    </message>
    <message>
        <source>Connection %1 has been changed.</source>
        <translation>Connection %1 has been changed.</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Accept the connection to production</translation>
    </message>
    <message>
        <source>Accept %1 to production</source>
        <translation>Accept %1 to production</translation>
    </message>
    <message>
        <source>Queries are possible from this moment when the permit is in force. A permit that lacked only its connection opens now.</source>
        <translation>Queries are possible from this moment when the permit is in force. A permit that lacked only its connection opens now.</translation>
    </message>
    <message>
        <source>Connection %1 is in production.</source>
        <translation>Connection %1 is in production.</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Add a certificate</translation>
    </message>
    <message>
        <source>Add the certificate to %1</source>
        <translation>Add the certificate to %1</translation>
    </message>
    <message>
        <source>The certificate has been added to %1.</source>
        <translation>The certificate has been added to %1.</translation>
    </message>
    <message>
        <source>Take the connection out of use</source>
        <translation>Take the connection out of use</translation>
    </message>
    <message>
        <source>Take connection %1 out of use</source>
        <translation>Take connection %1 out of use</translation>
    </message>
    <message>
        <source>The connection is closed for good: a new one is registered and accepted anew. The permit itself stays in force.</source>
        <translation>The connection is closed for good: a new one is registered and accepted anew. The permit itself stays in force.</translation>
    </message>
    <message>
        <source>Connection %1 has been taken out of use.</source>
        <translation>Connection %1 has been taken out of use.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Certificate ends within 90 days</source>
        <translation>Certificate ends within 90 days</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>No connections</translation>
    </message>
    <message>
        <source>A connection is registered on the page of a permit of the query interface.</source>
        <translation>A connection is registered on the page of a permit of the query interface.</translation>
    </message>
    <message>
        <source>Connections of the query interface, those whose certificate ends first at the top</source>
        <translation>Connections of the query interface, those whose certificate ends first at the top</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Member class</source>
        <translation>Member class</translation>
    </message>
    <message>
        <source>Member code</source>
        <translation>Member code</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>State of the permit</source>
        <translation>State of the permit</translation>
    </message>
    <message>
        <source>Technical acceptance</source>
        <translation>Technical acceptance</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>What the acceptance found</source>
        <translation>What the acceptance found</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>No certificate has been told of. A connection by server certificate is accepted only with a valid one.</source>
        <translation>No certificate has been told of. A connection by server certificate is accepted only with a valid one.</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Taken out of use</translation>
    </message>
    <message>
        <source>Accept to production…</source>
        <translation>Accept to production…</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Take to test</translation>
    </message>
    <message>
        <source>Connection %1 is in test.</source>
        <translation>Connection %1 is in test.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Add a certificate…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Take out of use…</source>
        <translation>Take out of use…</translation>
    </message>
    <message>
        <source>No connection has been registered. The technical contact of the organisation registers it here.</source>
        <translation>No connection has been registered. The technical contact of the organisation registers it here.</translation>
    </message>
    <message>
        <source>Register a connection…</source>
        <translation>Register a connection…</translation>
    </message>
    <message>
        <source>No certificate has been told of.</source>
        <translation>No certificate has been told of.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>The organisation has not committed to the terms of use yet.</source>
        <translation>The organisation has not committed to the terms of use yet.</translation>
    </message>
    <message>
        <source>Warnings of an end</source>
        <translation>Warnings of an end</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>No warning has been given.</source>
        <translation>No warning has been given.</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Publish terms of use</translation>
    </message>
    <message>
        <source>Publish the terms</source>
        <translation>Publish the terms</translation>
    </message>
    <message>
        <source>A version once published never changes. Every organisation with a permit of the service in force is written to and asked to accept it.</source>
        <translation>A version once published never changes. Every organisation with a permit of the service in force is written to and asked to accept it.</translation>
    </message>
    <message>
        <source>The terms of use have been published.</source>
        <translation>The terms of use have been published.</translation>
    </message>
    <message>
        <source>Publish terms…</source>
        <translation>Publish terms…</translation>
    </message>
    <message>
        <source>No terms of use</source>
        <translation>No terms of use</translation>
    </message>
    <message>
        <source>The administrator of the agency publishes the terms of each service here.</source>
        <translation>The administrator of the agency publishes the terms of each service here.</translation>
    </message>
    <message>
        <source>Versions of the terms of use, and how far the permits in force have accepted them</source>
        <translation>Versions of the terms of use, and how far the permits in force have accepted them</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>To be accepted by</source>
        <translation>To be accepted by</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>No permit is asked to accept these terms.</source>
        <translation>No permit is asked to accept these terms.</translation>
    </message>
    <message>
        <source>Text of the terms</source>
        <translation>Text of the terms</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>In Finnish</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>In Swedish</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Issue a login</source>
        <translation>Issue a login</translation>
    </message>
    <message>
        <source>Issue a login to %1</source>
        <translation>Issue a login to %1</translation>
    </message>
    <message>
        <source>%1 has a login now.</source>
        <translation>%1 has a login now.</translation>
    </message>
    <message>
        <source>End the login</source>
        <translation>End the login</translation>
    </message>
    <message>
        <source>End the login of %1</source>
        <translation>End the login of %1</translation>
    </message>
    <message>
        <source>The person is logged out of every session at once and cannot log in again. Roles and rights stay; end them apart if need be.</source>
        <translation>The person is logged out of every session at once and cannot log in again. Roles and rights stay; end them apart if need be.</translation>
    </message>
    <message>
        <source>The login of %1 has ended.</source>
        <translation>The login of %1 has ended.</translation>
    </message>
    <message>
        <source>Only with an open login</source>
        <translation>Only with an open login</translation>
    </message>
    <message>
        <source>No people</source>
        <translation>No people</translation>
    </message>
    <message>
        <source>Organisations add their people on their own page.</source>
        <translation>Organisations add their people on their own page.</translation>
    </message>
    <message>
        <source>Everybody who holds a role, a right or a login</source>
        <translation>Everybody who holds a role, a right or a login</translation>
    </message>
    <message>
        <source>Rights, and why</source>
        <translation>Rights, and why</translation>
    </message>
    <message>
        <source>No right, or none that is yours to see.</source>
        <translation>No right, or none that is yours to see.</translation>
    </message>
    <message>
        <source>User ids of the search service</source>
        <translation>User ids of the search service</translation>
    </message>
    <message>
        <source>No user id has been delivered.</source>
        <translation>No user id has been delivered.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Roles and login</source>
        <translation>Roles and login</translation>
    </message>
    <message>
        <source>The person holds no role.</source>
        <translation>The person holds no role.</translation>
    </message>
    <message>
        <source>Appointments as a responsible user</source>
        <translation>Appointments as a responsible user</translation>
    </message>
    <message>
        <source>The person has not been applied for as a responsible user.</source>
        <translation>The person has not been applied for as a responsible user.</translation>
    </message>
    <message>
        <source>Login ended</source>
        <translation>Login ended</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Issue a login…</source>
        <translation>Issue a login…</translation>
    </message>
    <message>
        <source>End the login…</source>
        <translation>End the login…</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>By phase</translation>
    </message>
    <message>
        <source>Against the promise</source>
        <translation>Against the promise</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Where does the time go?</source>
        <translation>Where does the time go?</translation>
    </message>
    <message>
        <source>How long does it take, and is the promise kept?</source>
        <translation>How long does it take, and is the promise kept?</translation>
    </message>
    <message>
        <source>Does the queue grow?</source>
        <translation>Does the queue grow?</translation>
    </message>
    <message>
        <source>How are the times spread?</source>
        <translation>How are the times spread?</translation>
    </message>
    <message>
        <source>Days per phase of the cases decided in the period. Means add up to the mean of the whole; medians say what is usual and do not add up.</source>
        <translation>Days per phase of the cases decided in the period. Means add up to the mean of the whole; medians say what is usual and do not add up.</translation>
    </message>
    <message>
        <source>Total days from arrival by the time of the decision: half of the cases, three of four and nine of ten took no longer than the lines say.</source>
        <translation>Total days from arrival by the time of the decision: half of the cases, three of four and nine of ten took no longer than the lines say.</translation>
    </message>
    <message>
        <source>Cases that arrived and that ended, and how many stood open at the end of each step. A withdrawn or transferred case ends too.</source>
        <translation>Cases that arrived and that ended, and how many stood open at the end of each step. A withdrawn or transferred case ends too.</translation>
    </message>
    <message>
        <source>Cases decided in the period by their total days.</source>
        <translation>Cases decided in the period by their total days.</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>Mean, days</translation>
    </message>
    <message>
        <source>Median, days</source>
        <translation>Median, days</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Share, %</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>75 %</source>
        <translation>75 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Kept, %</source>
        <translation>Kept, %</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Up to here, %</source>
        <translation>Up to here, %</translation>
    </message>
    <message>
        <source>Processing times</source>
        <translation>Processing times</translation>
    </message>
    <message>
        <source>Promise kept, %</source>
        <translation>Promise kept, %</translation>
    </message>
    <message>
        <source>Of it the agency’s own</source>
        <translation>Of it the agency’s own</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Late now</translation>
    </message>
    <message>
        <source>Stands under the permit</source>
        <translation>Stands under the permit</translation>
    </message>
    <message>
        <source>Holder of that permit</source>
        <translation>Holder of that permit</translation>
    </message>
    <message>
        <source>Hear the organisation…</source>
        <translation>Hear the organisation…</translation>
    </message>
    <message>
        <source>Propose the revocation…</source>
        <translation>Propose the revocation…</translation>
    </message>
    <message>
        <source>Let the revocation rest…</source>
        <translation>Let the revocation rest…</translation>
    </message>
    <message>
        <source>Versions of the content</source>
        <translation>Versions of the content</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Decision on</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Changes from version to version</source>
        <translation>Changes from version to version</translation>
    </message>
    <message>
        <source>There is one version only: nothing has changed.</source>
        <translation>There is one version only: nothing has changed.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>No letter has been written about this permit.</source>
        <translation>No letter has been written about this permit.</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Ends within 90 days</translation>
    </message>
    <message>
        <source>Who or which</source>
        <translation>Who or which</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Grounds of the hearing</source>
        <translation>Grounds of the hearing</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>Answer of the organisation</source>
        <translation>Answer of the organisation</translation>
    </message>
    <message>
        <source>Hear the organisation</source>
        <translation>Hear the organisation</translation>
    </message>
    <message>
        <source>Hear the holder of permit %1</source>
        <translation>Hear the holder of permit %1</translation>
    </message>
    <message>
        <source>The organisation gets a hearing letter and a task. The permit stays as it is until another person has decided on a proposal.</source>
        <translation>The organisation gets a hearing letter and a task. The permit stays as it is until another person has decided on a proposal.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has begun.</source>
        <translation>The hearing about permit %1 has begun.</translation>
    </message>
    <message>
        <source>Answer about permit %1</source>
        <translation>Answer about permit %1</translation>
    </message>
    <message>
        <source>The answer goes to the agency and stays in the history of the permit.</source>
        <translation>The answer goes to the agency and stays in the history of the permit.</translation>
    </message>
    <message>
        <source>The hearing about permit %1 has been answered.</source>
        <translation>The hearing about permit %1 has been answered.</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Propose the revocation</translation>
    </message>
    <message>
        <source>Propose revoking permit %1</source>
        <translation>Propose revoking permit %1</translation>
    </message>
    <message>
        <source>Another person decides. The proposal stays inside the agency until then.</source>
        <translation>Another person decides. The proposal stays inside the agency until then.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 has been proposed.</source>
        <translation>The revocation of permit %1 has been proposed.</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Let the revocation rest</translation>
    </message>
    <message>
        <source>Let the revocation of permit %1 rest</source>
        <translation>Let the revocation of permit %1 rest</translation>
    </message>
    <message>
        <source>Hearing and proposal are closed, and the permit goes on.</source>
        <translation>Hearing and proposal are closed, and the permit goes on.</translation>
    </message>
    <message>
        <source>The revocation of permit %1 rests.</source>
        <translation>The revocation of permit %1 rests.</translation>
    </message>
    <message>
        <source>Permits under this one</source>
        <translation>Permits under this one</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Nobody stands under this permit, or you do not see who does.</source>
        <translation>Nobody stands under this permit, or you do not see who does.</translation>
    </message>
    <message>
        <source>Hearing of the organisation</source>
        <translation>Hearing of the organisation</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Urgent ground</source>
        <translation>Urgent ground</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>Attach the files</source>
        <translation>Attach the files</translation>
    </message>
    <message>
        <source>Security reports are secret from the start; the agency may class other documents later.</source>
        <translation>Security reports are secret from the start; the agency may class other documents later.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Attached by</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>From a draft the file goes for good, and no reason is needed. Once the agency has the application, the file is kept and marked as removed with the reason.</source>
        <translation>From a draft the file goes for good, and no reason is needed. Once the agency has the application, the file is kept and marked as removed with the reason.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 has been removed.</translation>
    </message>
    <message>
        <source>Publicity of the attachment</source>
        <translation>Publicity of the attachment</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>What is secret or partly secret names the provision. Its content is read by those who handle, decide and audit, and by the organisation itself.</source>
        <translation>What is secret or partly secret names the provision. Its content is read by those who handle, decide and audit, and by the organisation itself.</translation>
    </message>
    <message>
        <source>%1 has been classed.</source>
        <translation>%1 has been classed.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Publicity…</source>
        <translation>Publicity…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Take in deliveries…</source>
        <translation>Take in deliveries…</translation>
    </message>
    <message>
        <source>Delivery of the e-service</source>
        <translation>Delivery of the e-service</translation>
    </message>
    <message>
        <source>Reference in the e-service</source>
        <translation>Reference in the e-service</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Is a ready-made product enough?</source>
        <translation>Is a ready-made product enough?</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Asked and held</source>
        <translation>Asked and held</translation>
    </message>
    <message>
        <source>Asked, not held</source>
        <translation>Asked, not held</translation>
    </message>
    <message>
        <source>Held besides</source>
        <translation>Held besides</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>No items have been asked yet.</source>
        <translation>No items have been asked yet.</translation>
    </message>
    <message>
        <source>Take in applications of the e-service</source>
        <translation>Take in applications of the e-service</translation>
    </message>
    <message>
        <source>Take in the good ones</source>
        <translation>Take in the good ones</translation>
    </message>
    <message>
        <source>Each file is one application. It is checked first, and nothing is stored; then it is taken in wholly or not at all. The promised time counts from the arrival that the file names.</source>
        <translation>Each file is one application. It is checked first, and nothing is stored; then it is taken in wholly or not at all. The promised time counts from the arrival that the file names.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>The decisions on which the permit rests are seen by those who deal with its applications.</source>
        <translation>The decisions on which the permit rests are seen by those who deal with its applications.</translation>
    </message>
    <message>
        <source>The organisations you act for stand here. The agency&apos;s administrator adds new ones.</source>
        <translation>The organisations you act for stand here. The agency&apos;s administrator adds new ones.</translation>
    </message>
    <message>
        <source>Responsible user&apos;s appointment</source>
        <translation>Responsible user&apos;s appointment</translation>
    </message>
    <message>
        <source>A right stands here from its proposal. A responsible user proposes one for a colleague when the organisation&apos;s permit is in force.</source>
        <translation>A right stands here from its proposal. A responsible user proposes one for a colleague when the organisation&apos;s permit is in force.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Total, days</source>
        <translation>Total, days</translation>
    </message>
    <message>
        <source>The agency’s own, days</source>
        <translation>The agency’s own, days</translation>
    </message>
    <message>
        <source>Items asked</source>
        <translation>Items asked</translation>
    </message>
    <message>
        <source>As it was on a day</source>
        <translation>As it was on a day</translation>
    </message>
    <message>
        <source>Rests on decision</source>
        <translation>Rests on decision</translation>
    </message>
    <message>
        <source>Cases decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Cases arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Cases ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Ask for more time to answer</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been asked for.</source>
        <translation>More time to answer the hearing on %1 has been asked for.</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Give more time to answer</translation>
    </message>
    <message>
        <source>The applicant gets a letter with the new day. The promised time does not move.</source>
        <translation>The applicant gets a letter with the new day. The promised time does not move.</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been given.</source>
        <translation>More time to answer the hearing on %1 has been given.</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Refuse more time to answer</translation>
    </message>
    <message>
        <source>More time to answer the hearing on %1 has been refused.</source>
        <translation>More time to answer the hearing on %1 has been refused.</translation>
    </message>
    <message>
        <source>Ask for more time to answer…</source>
        <translation>Ask for more time to answer…</translation>
    </message>
    <message>
        <source>Give more time to answer…</source>
        <translation>Give more time to answer…</translation>
    </message>
    <message>
        <source>Refuse more time to answer…</source>
        <translation>Refuse more time to answer…</translation>
    </message>
    <message>
        <source>Prices and remedies</source>
        <translation>Prices and remedies</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>What is charged</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Said in the decision</source>
        <translation>Said in the decision</translation>
    </message>
    <message>
        <source>Period, days</source>
        <translation>Period, days</translation>
    </message>
    <message>
        <source>Where a change is sought</source>
        <translation>Where a change is sought</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Where it is sent</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Price lists</translation>
    </message>
    <message>
        <source>No price list has been installed. Grounds that rest on a price list then name no figures.</source>
        <translation>No price list has been installed. Grounds that rest on a price list then name no figures.</translation>
    </message>
    <message>
        <source>Lines of the price list in force</source>
        <translation>Lines of the price list in force</translation>
    </message>
    <message>
        <source>No price list is in force on this day.</source>
        <translation>No price list is in force on this day.</translation>
    </message>
    <message>
        <source>Grounds of a fee, or of freedom from it</source>
        <translation>Grounds of a fee, or of freedom from it</translation>
    </message>
    <message>
        <source>No ground may be used on this day.</source>
        <translation>No ground may be used on this day.</translation>
    </message>
    <message>
        <source>How a change is sought, by kind of decision</source>
        <translation>How a change is sought, by kind of decision</translation>
    </message>
    <message>
        <source>No instruction is in force on this day.</source>
        <translation>No instruction is in force on this day.</translation>
    </message>
    <message>
        <source>Under standing and framework permits</source>
        <translation>Under standing and framework permits</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>State of that permit</source>
        <translation>State of that permit</translation>
    </message>
    <message>
        <source>No permit of the organisation stands under a standing or framework permit.</source>
        <translation>No permit of the organisation stands under a standing or framework permit.</translation>
    </message>
    <message>
        <source>Open the permit above</source>
        <translation>Open the permit above</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Suspended since</source>
        <translation>Suspended since</translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspended until</translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation>Reason of the suspension</translation>
    </message>
    <message>
        <source>Extend the suspension…</source>
        <translation>Extend the suspension…</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Two versions side by side</translation>
    </message>
    <message>
        <source>Ends by (day.month.year)</source>
        <translation>Ends by (day.month.year)</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Ends within 30 days</translation>
    </message>
    <message>
        <source>Extend the suspension</source>
        <translation>Extend the suspension</translation>
    </message>
    <message>
        <source>Extend the suspension of permit %1</source>
        <translation>Extend the suspension of permit %1</translation>
    </message>
    <message>
        <source>The permit stays suspended, and the organisation is told by letter until when.</source>
        <translation>The permit stays suspended, and the organisation is told by letter until when.</translation>
    </message>
    <message>
        <source>The suspension of permit %1 has been extended.</source>
        <translation>The suspension of permit %1 has been extended.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Name of the organisation when it applied</source>
        <translation>Name of the organisation when it applied</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Former names</translation>
    </message>
    <message>
        <source>The organisation has had one name only.</source>
        <translation>The organisation has had one name only.</translation>
    </message>
    <message>
        <source>Name of the organisation at the decision</source>
        <translation>Name of the organisation at the decision</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The person can log in from now on, chooses a password of his own first, and can then do what the roles allow. The login name stands on the person’s page afterwards.</source>
        <translation>The person can log in from now on, chooses a password of his own first, and can then do what the roles allow. The login name stands on the person’s page afterwards.</translation>
    </message>
    <message>
        <source>Nothing is attached. The applicant and the handler attach files until the matter is presented for decision.</source>
        <translation>Nothing is attached. The applicant and the handler attach files until the matter is presented for decision.</translation>
    </message>
    <message>
        <source>The organisation gets a letter with the new day.</source>
        <translation>The organisation gets a letter with the new day.</translation>
    </message>
    <message>
        <source>The day stays as it is. The organisation sees the reason.</source>
        <translation>The day stays as it is. The organisation sees the reason.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Show this help, or that of the command, and leave.</source>
        <translation>Show this help, or that of the command, and leave.</translation>
    </message>
    <message>
        <source>Show the versions of the program and of its schema, and leave.</source>
        <translation>Show the versions of the program and of its schema, and leave.</translation>
    </message>
    <message>
        <source>Folder of the private database. Else $LUPAVAHTI_HOME, else ~/.local/share/lupavahti; for root /var/lib/lupavahti.</source>
        <translation>Folder of the private database. Else $LUPAVAHTI_HOME, else ~/.local/share/lupavahti; for root /var/lib/lupavahti.</translation>
    </message>
    <message>
        <source>On the private database: enter as this person of the demo (login or name). On a shared server the user of --server acts.</source>
        <translation>On the private database: enter as this person of the demo (login or name). On a shared server the user of --server acts.</translation>
    </message>
    <message>
        <source>Dark look of the window or of the tour.</source>
        <translation>Dark look of the window or of the tour.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog for each role into DIR and leave; needs no display.</source>
        <translation>Write a picture of every page and dialog for each role into DIR and leave; needs no display.</translation>
    </message>
    <message>
        <source>Answer as JSON on one line.</source>
        <translation>Answer as JSON on one line.</translation>
    </message>
    <message>
        <source>Read the password from standard input instead of asking on the terminal.</source>
        <translation>Read the password from standard input instead of asking on the terminal.</translation>
    </message>
    <message>
        <source>Stop the server although other windows use it.</source>
        <translation>Stop the server although other windows use it.</translation>
    </message>
    <message>
        <source>Why the right ends: left_employment, duty_changed, not_needed, misuse, mistake or other.</source>
        <translation>Why the right ends: left_employment, duty_changed, not_needed, misuse, mistake or other.</translation>
    </message>
    <message>
        <source>The reason in words; required for misuse and other.</source>
        <translation>The reason in words; required for misuse and other.</translation>
    </message>
    <message>
        <source>The moment to decide for, as 2026-11-23T14:05 (Finnish time) or with an offset; now when left out.</source>
        <translation>The moment to decide for, as 2026-11-23T14:05 (Finnish time) or with an offset; now when left out.</translation>
    </message>
    <message>
        <source>A seal that was noted down earlier; it must still be in the chain.</source>
        <translation>A seal that was noted down earlier; it must still be in the chain.</translation>
    </message>
    <message>
        <source>An anchor is the number of a seal, a colon and its hash of 64 hexadecimal digits.</source>
        <translation>An anchor is the number of a seal, a colon and its hash of 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Head of the chain: %1</translation>
    </message>
    <message>
        <source>The audit trail is whole.</source>
        <translation>The audit trail is whole.</translation>
    </message>
    <message>
        <source>The audit trail has been tampered with: %1 faults.</source>
        <translation>The audit trail has been tampered with: %1 faults.</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Submitted: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Handler: %1</source>
        <translation>Handler: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>Legal basis: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decision: %1</translation>
    </message>
    <message>
        <source>Permit: %1</source>
        <translation>Permit: %1</translation>
    </message>
    <message>
        <source>Items (%1):</source>
        <translation>Items (%1):</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>History:</translation>
    </message>
    <message>
        <source>A right is named by its number: lupavahti right end ID.</source>
        <translation>A right is named by its number: lupavahti right end ID.</translation>
    </message>
    <message>
        <source>The right of %1 is ended.</source>
        <translation>The right of %1 is ended.</translation>
    </message>
    <message>
        <source>The moment is not understood. Write it as 2026-11-23T14:05.</source>
        <translation>The moment is not understood. Write it as 2026-11-23T14:05.</translation>
    </message>
    <message>
        <source>Appointments begun: %1</source>
        <translation>Appointments begun: %1</translation>
    </message>
    <message>
        <source>Appointments expired: %1</source>
        <translation>Appointments expired: %1</translation>
    </message>
    <message>
        <source>Permits expired: %1</source>
        <translation>Permits expired: %1</translation>
    </message>
    <message>
        <source>Permits come into force: %1</source>
        <translation>Permits come into force: %1</translation>
    </message>
    <message>
        <source>Rights expired: %1</source>
        <translation>Rights expired: %1</translation>
    </message>
    <message>
        <source>Memberships expired: %1</source>
        <translation>Memberships expired: %1</translation>
    </message>
    <message>
        <source>Records sealed: %1</source>
        <translation>Records sealed: %1</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit codes:</translation>
    </message>
    <message>
        <source>done, or allowed</source>
        <translation>done, or allowed</translation>
    </message>
    <message>
        <source>refused by a rule, or access refused</source>
        <translation>refused by a rule, or access refused</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>the command line is not understood</translation>
    </message>
    <message>
        <source>the server is not reached or started, or does not let the login in</source>
        <translation>the server is not reached or started, or does not let the login in</translation>
    </message>
    <message>
        <source>the database, a backup or the audit trail is damaged or tampered with</source>
        <translation>the database, a backup or the audit trail is damaged or tampered with</translation>
    </message>
    <message>
        <source>PostgreSQL is missing or of a wrong version, or the schema does not fit this program</source>
        <translation>PostgreSQL is missing or of a wrong version, or the schema does not fit this program</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>there is no display for the window</source>
        <translation>there is no display for the window</translation>
    </message>
    <message>
        <source>another program uses the server</source>
        <translation>another program uses the server</translation>
    </message>
    <message>
        <source>app/run could not install the packages or build the program</source>
        <translation>app/run could not install the packages or build the program</translation>
    </message>
    <message>
        <source>accounts, folders or sockets of this machine are in the way</source>
        <translation>accounts, folders or sockets of this machine are in the way</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>a fault of the program</translation>
    </message>
    <message>
        <source>Lupavahti: data permits to the Population Information System, from application to a revoked right.</source>
        <translation>Lupavahti: data permits to the Population Information System, from application to a revoked right.</translation>
    </message>
    <message>
        <source>Usage: lupavahti [OPTION…]            the window</source>
        <translation>Usage: lupavahti [OPTION…]            the window</translation>
    </message>
    <message>
        <source>       lupavahti COMMAND [OPTION…]    the command line</source>
        <translation>       lupavahti COMMAND [OPTION…]    the command line</translation>
    </message>
    <message>
        <source>Commands (help of one: lupavahti COMMAND --help):</source>
        <translation>Commands (help of one: lupavahti COMMAND --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Usage: %1 [OPTION…]</source>
        <translation>Usage: %1 [OPTION…]</translation>
    </message>
    <message>
        <source>Schema %1, for PostgreSQL %2 or newer of version 15</source>
        <translation>Schema %1, for PostgreSQL %2 or newer of version 15</translation>
    </message>
    <message>
        <source>See: lupavahti --help</source>
        <translation>See: lupavahti --help</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <source>There is no display for the window: start it in a desktop session (or over ssh -X), make pictures of every page with --tour DIR, or use the command line (--help).</source>
        <translation>There is no display for the window: start it in a desktop session (or over ssh -X), make pictures of every page with --tour DIR, or use the command line (--help).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>This is how the command is written: %1.</source>
        <translation>This is how the command is written: %1.</translation>
    </message>
    <message>
        <source>The option --%1 does not belong to this command.</source>
        <translation>The option --%1 does not belong to this command.</translation>
    </message>
    <message>
        <source>Shows whether the server runs, who uses it, and which versions stand there.</source>
        <translation>Shows whether the server runs, who uses it, and which versions stand there.</translation>
    </message>
    <message>
        <source>Changes nothing and starts nothing.</source>
        <translation>Changes nothing and starts nothing.</translation>
    </message>
    <message>
        <source>Stops the private server.</source>
        <translation>Stops the private server.</translation>
    </message>
    <message>
        <source>The last window does it by itself; this is for a server that a crash left running.</source>
        <translation>The last window does it by itself; this is for a server that a crash left running.</translation>
    </message>
    <message>
        <source>Brings the schema up to date, in one transaction: all of it or nothing.</source>
        <translation>Brings the schema up to date, in one transaction: all of it or nothing.</translation>
    </message>
    <message>
        <source>On the private database a backup is made before. On a shared server the user of --server must be its superuser.</source>
        <translation>On the private database a backup is made before. On a shared server the user of --server must be its superuser.</translation>
    </message>
    <message>
        <source>Writes the whole private database and its logins into one file, and checks the file.</source>
        <translation>Writes the whole private database and its logins into one file, and checks the file.</translation>
    </message>
    <message>
        <source>The file is readable for its owner only and is never written over an existing one.</source>
        <translation>The file is readable for its owner only and is never written over an existing one.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the private database.</source>
        <translation>Puts a backup in the place of the private database.</translation>
    </message>
    <message>
        <source>The backup is loaded beside the present database and counted first; the present one stays under another name. Logins ended since the backup stay ended.</source>
        <translation>The backup is loaded beside the present database and counted first; the present one stays under another name. Logins ended since the backup stay ended.</translation>
    </message>
    <message>
        <source>Checks that no record of the audit trail was changed, removed or reordered.</source>
        <translation>Checks that no record of the audit trail was changed, removed or reordered.</translation>
    </message>
    <message>
        <source>Prints the head of the chain: note it down, and give it as --anchor next time, so that a cut end is found as well.</source>
        <translation>Prints the head of the chain: note it down, and give it as --anchor next time, so that a cut end is found as well.</translation>
    </message>
    <message>
        <source>Shows an application with its items and its history, as far as the person may see it.</source>
        <translation>Shows an application with its items and its history, as far as the person may see it.</translation>
    </message>
    <message>
        <source>Ends an access right; it is refused everywhere from then on.</source>
        <translation>Ends an access right; it is refused everywhere from then on.</translation>
    </message>
    <message>
        <source>Asks as a gateway does: may this user look these items up under this permit for this purpose?</source>
        <translation>Asks as a gateway does: may this user look these items up under this permit for this purpose?</translation>
    </message>
    <message>
        <source>USER is the user id, PERMIT a number or id, PURPOSE an id or the beginning of its name, ITEMS codes with commas between them. Ends with 0 for allowed and 1 for refused.</source>
        <translation>USER is the user id, PERMIT a number or id, PURPOSE an id or the beginning of its name, ITEMS codes with commas between them. Ends with 0 for allowed and 1 for refused.</translation>
    </message>
    <message>
        <source>Does what has fallen due: expiries with their own due time, and sealing of the audit trail.</source>
        <translation>Does what has fallen due: expiries with their own due time, and sealing of the audit trail.</translation>
    </message>
    <message>
        <source>Windows do it as well; a shared server runs it every night from a timer.</source>
        <translation>Windows do it as well; a shared server runs it every night from a timer.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Password of %1: </translation>
    </message>
    <message>
        <source>Schema: none</source>
        <translation>Schema: none</translation>
    </message>
    <message>
        <source>Schema: %1, up to date</source>
        <translation>Schema: %1, up to date</translation>
    </message>
    <message>
        <source>Schema: %1, installed by program %2; this program brings %3</source>
        <translation>Schema: %1, installed by program %2; this program brings %3</translation>
    </message>
    <message>
        <source>Server: %1, PostgreSQL %2</source>
        <translation>Server: %1, PostgreSQL %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <source>Database: none yet; the first start makes it</source>
        <translation>Database: none yet; the first start makes it</translation>
    </message>
    <message>
        <source>Server: running, in use</source>
        <translation>Server: running, in use</translation>
    </message>
    <message>
        <source>Server: running, not in use</source>
        <translation>Server: running, not in use</translation>
    </message>
    <message>
        <source>Server: not running</source>
        <translation>Server: not running</translation>
    </message>
    <message>
        <source>PostgreSQL: %1</source>
        <translation>PostgreSQL: %1</translation>
    </message>
    <message>
        <source>PostgreSQL: no usable one on this machine</source>
        <translation>PostgreSQL: no usable one on this machine</translation>
    </message>
    <message>
        <source>Free space: %1 MB</source>
        <translation>Free space: %1 MB</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>The server is stopped.</translation>
    </message>
    <message>
        <source>The server was not running.</source>
        <translation>The server was not running.</translation>
    </message>
    <message>
        <source>The schema went from %1 to %2.</source>
        <translation>The schema went from %1 to %2.</translation>
    </message>
    <message>
        <source>The schema is up to date (%1).</source>
        <translation>The schema is up to date (%1).</translation>
    </message>
    <message>
        <source>%1 is written and checked, %2 MB.</source>
        <translation>%1 is written and checked, %2 MB.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place. The database before it is kept as %2.</source>
        <translation>The backup of %1 is in place. The database before it is kept as %2.</translation>
    </message>
    <message>
        <source>The languages are fi, sv and en.</source>
        <translation>The languages are fi, sv and en.</translation>
    </message>
    <message>
        <source>The option --%1 belongs to a command.</source>
        <translation>The option --%1 belongs to a command.</translation>
    </message>
    <message>
        <source>What has fallen due is done.</source>
        <translation>What has fallen due is done.</translation>
    </message>
    <message>
        <source>Sealed last: %1</source>
        <translation>Sealed last: %1</translation>
    </message>
    <message>
        <source>Writes the document of a decision as PDF (PDF/A-1b), as it stands after its last correction.</source>
        <translation>Writes the document of a decision as PDF (PDF/A-1b), as it stands after its last correction.</translation>
    </message>
    <message>
        <source>Needs no display. A file that is already there is not overwritten.</source>
        <translation>Needs no display. A file that is already there is not overwritten.</translation>
    </message>
    <message>
        <source>Writes a letter as PDF (PDF/A-1b), as it was sent.</source>
        <translation>Writes a letter as PDF (PDF/A-1b), as it was sent.</translation>
    </message>
    <message>
        <source>%1: %2, %3 pages</source>
        <translation>%1: %2, %3 pages</translation>
    </message>
    <message>
        <source>Only check: nothing is stored.</source>
        <translation>Only check: nothing is stored.</translation>
    </message>
    <message>
        <source>Takes in applications that the e-service delivered as files, one application per file.</source>
        <translation>Takes in applications that the e-service delivered as files, one application per file.</translation>
    </message>
    <message>
        <source>%1 of %2 files could be taken in; nothing was stored.</source>
        <translation>%1 of %2 files could be taken in; nothing was stored.</translation>
    </message>
    <message>
        <source>%1 of %2 files were taken in.</source>
        <translation>%1 of %2 files were taken in.</translation>
    </message>
    <message>
        <source>Work with a shared server: &quot;host=… dbname=lupavahti user=…&quot;, or service=NAME. No password belongs here; it is asked for.</source>
        <translation>Work with a shared server: &quot;host=… dbname=lupavahti user=…&quot;, or service=NAME. No password belongs here; it is asked for.</translation>
    </message>
    <message>
        <source>Language of the program. Else the remembered one, else the system&apos;s.</source>
        <translation>Language of the program. Else the remembered one, else the system&apos;s.</translation>
    </message>
    <message>
        <source>Environment: LUPAVAHTI_HOME (folder of the private database), LUPAVAHTI_PG_BIN (folder of PostgreSQL&apos;s programs), LUPAVAHTI_RUNTIME (folder of its socket).</source>
        <translation>Environment: LUPAVAHTI_HOME (folder of the private database), LUPAVAHTI_PG_BIN (folder of PostgreSQL&apos;s programs), LUPAVAHTI_RUNTIME (folder of its socket).</translation>
    </message>
    <message>
        <source>Keep what became of each file in FILE, a table (.csv) or JSON (.json).</source>
        <translation>Keep what became of each file in FILE, a table (.csv) or JSON (.json).</translation>
    </message>
    <message>
        <source>Each file is checked first; a good one is taken in wholly, a bad one not at all, its faults being told by line and JSON path. --report keeps what became of each as a table (.csv) or as JSON (.json). The format stands in model/intake/application.schema.json. Ends with 1 when a file was refused, with 2 when one could not be read.</source>
        <translation>Each file is checked first; a good one is taken in wholly, a bad one not at all, its faults being told by line and JSON path. --report keeps what became of each as a table (.csv) or as JSON (.json). The format stands in model/intake/application.schema.json. Ends with 1 when a file was refused, with 2 when one could not be read.</translation>
    </message>
    <message>
        <source>Changes the password of one&apos;s own login on a shared server; the first one has to be changed before anything else.</source>
        <translation>Changes the password of one&apos;s own login on a shared server; the first one has to be changed before anything else.</translation>
    </message>
    <message>
        <source>Asks on the terminal for the present password and twice for the new one; with --password-stdin they are the first and the second line of standard input. At least 15 characters of at least eight different ones: letters from a to z, digits, marks, spaces between words; not a name of one&apos;s own. Other sessions of the login end.</source>
        <translation>Asks on the terminal for the present password and twice for the new one; with --password-stdin they are the first and the second line of standard input. At least 15 characters of at least eight different ones: letters from a to z, digits, marks, spaces between words; not a name of one&apos;s own. Other sessions of the login end.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>New password: </translation>
    </message>
    <message>
        <source>New password again: </source>
        <translation>New password again: </translation>
    </message>
    <message>
        <source>The password has been changed. Other sessions of the login have ended.</source>
        <translation>The password has been changed. Other sessions of the login have ended.</translation>
    </message>
    <message>
        <source>Settings kept with logins taken back: %1</source>
        <translation>Settings kept with logins taken back: %1</translation>
    </message>
</context>
<context>
    <name>documents::DocumentPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>It does not exist, or it is not yours to see.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>An earlier version: the decision has been corrected since.</source>
        <translation>An earlier version: the decision has been corrected since.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the document as PDF: it prints the same anywhere.</source>
        <translation>No printer is installed on this computer. Save the document as PDF: it prints the same anywhere.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Print the document</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – until further notice</source>
        <translation>%1 – until further notice</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Line %1, column %2, %3: %4</translation>
    </message>
    <message>
        <source>To be completed: %1. %2</source>
        <translation>To be completed: %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Being checked…</translation>
    </message>
    <message>
        <source>Can be taken in</source>
        <translation>Can be taken in</translation>
    </message>
    <message>
        <source>Taken in: %1</source>
        <translation>Taken in: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %1; %n thing(s) to complete</source>
        <translation>
            <numerusform>Taken in: %1; %n thing to complete</numerusform>
            <numerusform>Taken in: %1; %n things to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: the appointment waits for its decision</source>
        <translation>Taken in: the appointment waits for its decision</translation>
    </message>
</context>
<context>
    <name>login::PasswordPage</name>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept; give your password to go on.</source>
        <translation>Nothing was done here for a while. Your place and what you typed are kept; give your password to go on.</translation>
    </message>
    <message>
        <source>Nothing was done here for a while. Your place and what you typed are kept.</source>
        <translation>Nothing was done here for a while. Your place and what you typed are kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>login::PersonPage</name>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>This is the private database of this machine, filled with made-up people and bodies. Choose whom to be; no password is asked.</source>
        <translation>This is the private database of this machine, filled with made-up people and bodies. Choose whom to be; no password is asked.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>login::StartPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The server is PostgreSQL {found}; {needed} or newer is needed, because older ones have known security holes. Ask the administrator to update it.</source>
        <translation>The server is PostgreSQL {found}; {needed} or newer is needed, because older ones have known security holes. Ask the administrator to update it.</translation>
    </message>
    <message>
        <source>The server does not let this login in. Ask the administrator whether it has been ended.</source>
        <translation>The server does not let this login in. Ask the administrator whether it has been ended.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Type them again.</source>
        <translation>The name or the password is wrong. Type them again.</translation>
    </message>
    <message>
        <source>The server has no such database. Check the address of the server.</source>
        <translation>The server has no such database. Check the address of the server.</translation>
    </message>
    <message>
        <source>You may not do this, or it does not exist. If it is your task, ask the administrator for the role.</source>
        <translation>You may not do this, or it does not exist. If it is your task, ask the administrator for the role.</translation>
    </message>
    <message>
        <source>The server has too many connections. Close other windows of this program and try again.</source>
        <translation>The server has too many connections. Close other windows of this program and try again.</translation>
    </message>
    <message>
        <source>Somebody else is changing this right now. Nothing was saved; try again in a moment.</source>
        <translation>Somebody else is changing this right now. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The server took too long. Narrow the search, or try again.</source>
        <translation>The server took too long. Narrow the search, or try again.</translation>
    </message>
    <message>
        <source>The administrator ended your session. Log in again.</source>
        <translation>The administrator ended your session. Log in again.</translation>
    </message>
    <message>
        <source>The server is starting up. Wait a moment.</source>
        <translation>The server is starting up. Wait a moment.</translation>
    </message>
    <message>
        <source>Somebody changed the same thing at the same moment. Nothing was saved; try again.</source>
        <translation>Somebody changed the same thing at the same moment. Nothing was saved; try again.</translation>
    </message>
    <message>
        <source>Another organisation already has this business ID.</source>
        <translation>Another organisation already has this business ID.</translation>
    </message>
    <message>
        <source>The business ID is not right. Check it digit by digit.</source>
        <translation>The business ID is not right. Check it digit by digit.</translation>
    </message>
    <message>
        <source>The application has already been decided. Reload the page to see the decision.</source>
        <translation>The application has already been decided. Reload the page to see the decision.</translation>
    </message>
    <message>
        <source>The person who presented the application may not decide it.</source>
        <translation>The person who presented the application may not decide it.</translation>
    </message>
    <message>
        <source>An appointment of this person is already open. Wait for its decision, or end it first.</source>
        <translation>An appointment of this person is already open. Wait for its decision, or end it first.</translation>
    </message>
    <message>
        <source>Nobody decides on their own appointment.</source>
        <translation>Nobody decides on their own appointment.</translation>
    </message>
    <message>
        <source>The person already has such a right. Open it, or choose another permit or purpose.</source>
        <translation>The person already has such a right. Open it, or choose another permit or purpose.</translation>
    </message>
    <message>
        <source>Nobody approves a right that they proposed or that is their own.</source>
        <translation>Nobody approves a right that they proposed or that is their own.</translation>
    </message>
    <message>
        <source>These terms have already been accepted for this permit.</source>
        <translation>These terms have already been accepted for this permit.</translation>
    </message>
    <message>
        <source>The link to the server was lost. The program keeps trying; what you typed is still here.</source>
        <translation>The link to the server was lost. The program keeps trying; what you typed is still here.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The database does not take a value. Check what you typed and try again.</source>
        <translation>The database does not take a value. Check what you typed and try again.</translation>
    </message>
    <message>
        <source>Something on this machine is in the way. See the details.</source>
        <translation>Something on this machine is in the way. See the details.</translation>
    </message>
    <message>
        <source>The program met a fault. Nothing was saved. Copy the report and send it to the maintainer.</source>
        <translation>The program met a fault. Nothing was saved. Copy the report and send it to the maintainer.</translation>
    </message>
    <message>
        <source>%1 saved the draft</source>
        <translation>%1 saved the draft</translation>
    </message>
    <message>
        <source>%1 sent the application</source>
        <translation>%1 sent the application</translation>
    </message>
    <message>
        <source>%1 withdrew the application</source>
        <translation>%1 withdrew the application</translation>
    </message>
    <message>
        <source>%1 took the application in handling</source>
        <translation>%1 took the application in handling</translation>
    </message>
    <message>
        <source>%1 assessed the data content</source>
        <translation>%1 assessed the data content</translation>
    </message>
    <message>
        <source>%1 presented the application for decision</source>
        <translation>%1 presented the application for decision</translation>
    </message>
    <message>
        <source>%1 returned the application to handling</source>
        <translation>%1 returned the application to handling</translation>
    </message>
    <message>
        <source>%1 decided the application</source>
        <translation>%1 decided the application</translation>
    </message>
    <message>
        <source>%1 gave the commitment</source>
        <translation>%1 gave the commitment</translation>
    </message>
    <message>
        <source>%1 suspended the permit</source>
        <translation>%1 suspended the permit</translation>
    </message>
    <message>
        <source>%1 resumed the permit</source>
        <translation>%1 resumed the permit</translation>
    </message>
    <message>
        <source>%1 ended the permit</source>
        <translation>%1 ended the permit</translation>
    </message>
    <message>
        <source>The permit ended</source>
        <translation>The permit ended</translation>
    </message>
    <message>
        <source>%1 applied for a responsible user</source>
        <translation>%1 applied for a responsible user</translation>
    </message>
    <message>
        <source>%1 granted the appointment</source>
        <translation>%1 granted the appointment</translation>
    </message>
    <message>
        <source>%1 refused the appointment</source>
        <translation>%1 refused the appointment</translation>
    </message>
    <message>
        <source>%1 suspended the appointment</source>
        <translation>%1 suspended the appointment</translation>
    </message>
    <message>
        <source>%1 resumed the appointment</source>
        <translation>%1 resumed the appointment</translation>
    </message>
    <message>
        <source>%1 ended the appointment</source>
        <translation>%1 ended the appointment</translation>
    </message>
    <message>
        <source>The appointment ended</source>
        <translation>The appointment ended</translation>
    </message>
    <message>
        <source>%1 added the person</source>
        <translation>%1 added the person</translation>
    </message>
    <message>
        <source>%1 proposed the right</source>
        <translation>%1 proposed the right</translation>
    </message>
    <message>
        <source>%1 approved the right</source>
        <translation>%1 approved the right</translation>
    </message>
    <message>
        <source>%1 refused the right</source>
        <translation>%1 refused the right</translation>
    </message>
    <message>
        <source>%1 withdrew the proposal</source>
        <translation>%1 withdrew the proposal</translation>
    </message>
    <message>
        <source>%1 delivered the user id</source>
        <translation>%1 delivered the user id</translation>
    </message>
    <message>
        <source>%1 took the right into use</source>
        <translation>%1 took the right into use</translation>
    </message>
    <message>
        <source>%1 blocked the right</source>
        <translation>%1 blocked the right</translation>
    </message>
    <message>
        <source>%1 ended the right</source>
        <translation>%1 ended the right</translation>
    </message>
    <message>
        <source>The right ended</source>
        <translation>The right ended</translation>
    </message>
    <message>
        <source>%1 restored the right</source>
        <translation>%1 restored the right</translation>
    </message>
    <message>
        <source>%1 issued the login</source>
        <translation>%1 issued the login</translation>
    </message>
    <message>
        <source>%1 ended the login</source>
        <translation>%1 ended the login</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refused attempt: %1</source>
        <translation>Refused attempt: %1</translation>
    </message>
    <message>
        <source>%1 tried and was refused: %2</source>
        <translation>%1 tried and was refused: %2</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PostgreSQL 15 was not found in {folder}. Install the package {package} and start again.</source>
        <translation>PostgreSQL 15 was not found in {folder}. Install the package {package} and start again.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; {needed} or a newer release of version 15 is needed, because older ones have known security holes. Update PostgreSQL and start again.</source>
        <translation>This PostgreSQL is {found}; {needed} or a newer release of version 15 is needed, because older ones have known security holes. Update PostgreSQL and start again.</translation>
    </message>
    <message>
        <source>This PostgreSQL is {found}; a release of version 15, at least {needed}, is needed.</source>
        <translation>This PostgreSQL is {found}; a release of version 15, at least {needed}, is needed.</translation>
    </message>
    <message>
        <source>The data in {folder} were made by PostgreSQL {found}, and this program works with version {needed}. Make a backup with the program that made them, and restore it here into a new folder.</source>
        <translation>The data in {folder} were made by PostgreSQL {found}, and this program works with version {needed}. Make a backup with the program that made them, and restore it here into a new folder.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no account for the folder {folder}. Install the package postgresql-15, which brings the account postgres, or start as an ordinary person.</source>
        <translation>PostgreSQL does not run as root, and there is no account for the folder {folder}. Install the package postgresql-15, which brings the account postgres, or start as an ordinary person.</translation>
    </message>
    <message>
        <source>The folder {folder} belongs to {owner}. Start as that account, or choose another folder with --data.</source>
        <translation>The folder {folder} belongs to {owner}. Start as that account, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>The account {account} cannot write to {folder}. Choose another folder with --data, or mend its rights.</source>
        <translation>The account {account} cannot write to {folder}. Choose another folder with --data, or mend its rights.</translation>
    </message>
    <message>
        <source>The disk is full: {free_mb} MB are free for {folder} and {needed_mb} MB are needed. Make room and start again; everything confirmed is still there.</source>
        <translation>The disk is full: {free_mb} MB are free for {folder} and {needed_mb} MB are needed. Make room and start again; everything confirmed is still there.</translation>
    </message>
    <message>
        <source>The database in {folder} is damaged and was left as it is. Restore the newest backup into a new folder: lupavahti --data NEW restore FILE. Backups are in {folder}/backup.</source>
        <translation>The database in {folder} is damaged and was left as it is. Restore the newest backup into a new folder: lupavahti --data NEW restore FILE. Backups are in {folder}/backup.</translation>
    </message>
    <message>
        <source>Another program is just starting or stopping the server of {folder}. Wait a moment and try again.</source>
        <translation>Another program is just starting or stopping the server of {folder}. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The private database could not be made in {folder}. The details say why.</source>
        <translation>The private database could not be made in {folder}. The details say why.</translation>
    </message>
    <message>
        <source>The private server does not start. The details and the files in {log} say why.</source>
        <translation>The private server does not start. The details and the files in {log} say why.</translation>
    </message>
    <message>
        <source>The private server does not stop. The files in {log} say why.</source>
        <translation>The private server does not stop. The files in {log} say why.</translation>
    </message>
    <message>
        <source>The server of {folder} is in use by another window. Close it first, or stop with --force.</source>
        <translation>The server of {folder} is in use by another window. Close it first, or stop with --force.</translation>
    </message>
    <message>
        <source>The server could not prove with its certificate that it is the right one, so nothing was sent to it. Ask the administrator for the certificate of its authority (sslrootcert).</source>
        <translation>The server could not prove with its certificate that it is the right one, so nothing was sent to it. Ask the administrator for the certificate of its authority (sslrootcert).</translation>
    </message>
    <message>
        <source>The address of the server is not understood. Write it as: host=… dbname=lupavahti user=…</source>
        <translation>The address of the server is not understood. Write it as: host=… dbname=lupavahti user=…</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the server, where others can read it. Leave it out; it is asked for.</source>
        <translation>A password does not belong in the address of the server, where others can read it. Leave it out; it is asked for.</translation>
    </message>
    <message>
        <source>A server on another machine is spoken to with its certificate checked only (sslmode=verify-full).</source>
        <translation>A server on another machine is spoken to with its certificate checked only (sslmode=verify-full).</translation>
    </message>
    <message>
        <source>The database was made by a newer program (schema {found}, this program knows {own}). Update this program; nothing was changed.</source>
        <translation>The database was made by a newer program (schema {found}, this program knows {own}). Update this program; nothing was changed.</translation>
    </message>
    <message>
        <source>The database needs program version {minimum} or newer; this is {own}. Update this program; nothing was changed.</source>
        <translation>The database needs program version {minimum} or newer; this is {own}. Update this program; nothing was changed.</translation>
    </message>
    <message>
        <source>The database has schema {found} and this program needs {own}. Ask the administrator to run: lupavahti migrate --server …</source>
        <translation>The database has schema {found} and this program needs {own}. Ask the administrator to run: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>The database has no schema of Lupavahti. Check the address, or ask the administrator to run: lupavahti migrate --server …</source>
        <translation>The database has no schema of Lupavahti. Check the address, or ask the administrator to run: lupavahti migrate --server …</translation>
    </message>
    <message>
        <source>Migration {migration} of the database is not the one that this program carries. Nothing was changed; the program or the database has been tampered with.</source>
        <translation>Migration {migration} of the database is not the one that this program carries. Nothing was changed; the program or the database has been tampered with.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date ({step}). Nothing was changed; the old version keeps working. The details say why.</source>
        <translation>The database could not be brought up to date ({step}). Nothing was changed; the old version keeps working. The details say why.</translation>
    </message>
    <message>
        <source>The schema breaks its own rule {lint}. Nothing was changed.</source>
        <translation>The schema breaks its own rule {lint}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Only an administrator of the server (superuser) can bring its schema up to date.</source>
        <translation>Only an administrator of the server (superuser) can bring its schema up to date.</translation>
    </message>
    <message>
        <source>The backup {file} could not be written. The details say why.</source>
        <translation>The backup {file} could not be written. The details say why.</translation>
    </message>
    <message>
        <source>The file {file} is already there and is not overwritten. Choose another name.</source>
        <translation>The file {file} is already there and is not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>The file {file} is no backup of Lupavahti, or it is damaged.</source>
        <translation>The file {file} is no backup of Lupavahti, or it is damaged.</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer program (schema {found}, this program knows {own}). Update this program first.</source>
        <translation>The backup {file} was made by a newer program (schema {found}, this program knows {own}). Update this program first.</translation>
    </message>
    <message>
        <source>The backup could not be restored; the database is as it was. The details say why.</source>
        <translation>The backup could not be restored; the database is as it was. The details say why.</translation>
    </message>
    <message>
        <source>The restored data are not what the backup says it holds ({what}); the database is as it was.</source>
        <translation>The restored data are not what the backup says it holds ({what}); the database is as it was.</translation>
    </message>
    <message>
        <source>Looking for PostgreSQL …</source>
        <translation>Looking for PostgreSQL …</translation>
    </message>
    <message>
        <source>Waiting for another window that is just starting …</source>
        <translation>Waiting for another window that is just starting …</translation>
    </message>
    <message>
        <source>Making the private database …</source>
        <translation>Making the private database …</translation>
    </message>
    <message>
        <source>Starting the private server …</source>
        <translation>Starting the private server …</translation>
    </message>
    <message>
        <source>The server is recovering from a crash …</source>
        <translation>The server is recovering from a crash …</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Making a backup before the upgrade …</source>
        <translation>Making a backup before the upgrade …</translation>
    </message>
    <message>
        <source>Bringing the database up to date …</source>
        <translation>Bringing the database up to date …</translation>
    </message>
    <message>
        <source>Loading the demo …</source>
        <translation>Loading the demo …</translation>
    </message>
    <message>
        <source>Checking the database …</source>
        <translation>Checking the database …</translation>
    </message>
    <message>
        <source>Stopping the private server …</source>
        <translation>Stopping the private server …</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look at the changes and try again; what you typed is still here.</source>
        <translation>Somebody changed this meanwhile. Look at the changes and try again; what you typed is still here.</translation>
    </message>
    <message>
        <source>This cannot be done in the present state. Reload the page to see what is possible now.</source>
        <translation>This cannot be done in the present state. Reload the page to see what is possible now.</translation>
    </message>
    <message>
        <source>Something is missing or wrong. Mend the marked fields and try again.</source>
        <translation>Something is missing or wrong. Mend the marked fields and try again.</translation>
    </message>
    <message>
        <source>The database session uses an isolation level in which this is not done. Use the level read committed.</source>
        <translation>The database session uses an isolation level in which this is not done. Use the level read committed.</translation>
    </message>
    <message>
        <source>This request was already used for another act. Start the act again.</source>
        <translation>This request was already used for another act. Start the act again.</translation>
    </message>
    <message>
        <source>The right would reach outside the content of the permit. Choose items and a purpose that the permit names.</source>
        <translation>The right would reach outside the content of the permit. Choose items and a purpose that the permit names.</translation>
    </message>
    <message>
        <source>Some items have not been assessed. Assess every item of the content first.</source>
        <translation>Some items have not been assessed. Assess every item of the content first.</translation>
    </message>
    <message>
        <source>The outcome does not fit the assessed items. Choose an outcome that agrees with what is granted and refused.</source>
        <translation>The outcome does not fit the assessed items. Choose an outcome that agrees with what is granted and refused.</translation>
    </message>
    <message>
        <source>The agency has blocked this right. Only the agency can restore it.</source>
        <translation>The agency has blocked this right. Only the agency can restore it.</translation>
    </message>
    <message>
        <source>The organisation has no responsible user in force. Apply for one first.</source>
        <translation>The organisation has no responsible user in force. Apply for one first.</translation>
    </message>
    <message>
        <source>An item or a purpose is not known any more. Reload the page and choose again.</source>
        <translation>An item or a purpose is not known any more. Reload the page and choose again.</translation>
    </message>
    <message>
        <source>Somebody else handles this application. Take it in handling first.</source>
        <translation>Somebody else handles this application. Take it in handling first.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Write a little more, so that the matter can be judged.</source>
        <translation>Write a little more, so that the matter can be judged.</translation>
    </message>
    <message>
        <source>Choose at least one item.</source>
        <translation>Choose at least one item.</translation>
    </message>
    <message>
        <source>Name the provision that gives the right to this data.</source>
        <translation>Name the provision that gives the right to this data.</translation>
    </message>
    <message>
        <source>The end is before the start. Choose a later end.</source>
        <translation>The end is before the start. Choose a later end.</translation>
    </message>
    <message>
        <source>The date is in the past. Choose today or later.</source>
        <translation>The date is in the past. Choose today or later.</translation>
    </message>
    <message>
        <source>This is out of range: too small, too large or too long. Check it.</source>
        <translation>This is out of range: too small, too large or too long. Check it.</translation>
    </message>
    <message>
        <source>This cannot be used here. Check it, or choose one from the list.</source>
        <translation>This cannot be used here. Check it, or choose one from the list.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Refused: no such right</source>
        <translation>Refused: no such right</translation>
    </message>
    <message>
        <source>Refused: the right is blocked</source>
        <translation>Refused: the right is blocked</translation>
    </message>
    <message>
        <source>Refused: the right has ended</source>
        <translation>Refused: the right has ended</translation>
    </message>
    <message>
        <source>Refused: the right has not begun</source>
        <translation>Refused: the right has not begun</translation>
    </message>
    <message>
        <source>Refused: the right has expired</source>
        <translation>Refused: the right has expired</translation>
    </message>
    <message>
        <source>Refused: items outside the right</source>
        <translation>Refused: items outside the right</translation>
    </message>
    <message>
        <source>Refused: another purpose</source>
        <translation>Refused: another purpose</translation>
    </message>
    <message>
        <source>Refused: the permit is not in force</source>
        <translation>Refused: the permit is not in force</translation>
    </message>
    <message>
        <source>The database refused this with the code %1. Reload the page and try again.</source>
        <translation>The database refused this with the code %1. Reload the page and try again.</translation>
    </message>
    <message>
        <source>%1 changed this meanwhile (%2). Look at the changes and try again; what you typed is still here.</source>
        <translation>%1 changed this meanwhile (%2). Look at the changes and try again; what you typed is still here.</translation>
    </message>
    <message>
        <source>This cannot be done when the state is “%1”. Reload the page to see what is possible now.</source>
        <translation>This cannot be done when the state is “%1”. Reload the page to see what is possible now.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>In handling</source>
        <translation>In handling</translation>
    </message>
    <message>
        <source>Completion asked</source>
        <translation>Completion asked</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Technical assessment</source>
        <translation>Technical assessment</translation>
    </message>
    <message>
        <source>Statement asked</source>
        <translation>Statement asked</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Presented for decision</source>
        <translation>Presented for decision</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Transferred to another authority</source>
        <translation>Transferred to another authority</translation>
    </message>
    <message>
        <source>New permit</source>
        <translation>New permit</translation>
    </message>
    <message>
        <source>Municipal order</source>
        <translation>Municipal order</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>VTJkysely (browser)</source>
        <translation>VTJkysely (browser)</translation>
    </message>
    <message>
        <source>VTJ query interface</source>
        <translation>VTJ query interface</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Granted conditionally</source>
        <translation>Granted conditionally</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Dismissed without examination</source>
        <translation>Dismissed without examination</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limited</translation>
    </message>
    <message>
        <source>Not necessary for the purpose</source>
        <translation>Not necessary for the purpose</translation>
    </message>
    <message>
        <source>No provision gives the right</source>
        <translation>No provision gives the right</translation>
    </message>
    <message>
        <source>A narrower item is enough</source>
        <translation>A narrower item is enough</translation>
    </message>
    <message>
        <source>Outside the stated purpose</source>
        <translation>Outside the stated purpose</translation>
    </message>
    <message>
        <source>No right to data under non-disclosure</source>
        <translation>No right to data under non-disclosure</translation>
    </message>
    <message>
        <source>Personal identity code</source>
        <translation>Personal identity code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Permanent building identifier</source>
        <translation>Permanent building identifier</translation>
    </message>
    <message>
        <source>Property identifier</source>
        <translation>Property identifier</translation>
    </message>
    <message>
        <source>Awaiting commitment</source>
        <translation>Awaiting commitment</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Case permit</source>
        <translation>Case permit</translation>
    </message>
    <message>
        <source>Standing permit</source>
        <translation>Standing permit</translation>
    </message>
    <message>
        <source>Framework permit</source>
        <translation>Framework permit</translation>
    </message>
    <message>
        <source>Its time ran out</source>
        <translation>Its time ran out</translation>
    </message>
    <message>
        <source>The organisation gave it up</source>
        <translation>The organisation gave it up</translation>
    </message>
    <message>
        <source>The agency revoked it</source>
        <translation>The agency revoked it</translation>
    </message>
    <message>
        <source>Replaced by another permit</source>
        <translation>Replaced by another permit</translation>
    </message>
    <message>
        <source>Decision of the agency</source>
        <translation>Decision of the agency</translation>
    </message>
    <message>
        <source>Commitment of the organisation</source>
        <translation>Commitment of the organisation</translation>
    </message>
    <message>
        <source>Responsible user in force</source>
        <translation>Responsible user in force</translation>
    </message>
    <message>
        <source>Edit application</source>
        <translation>Edit application</translation>
    </message>
    <message>
        <source>Send application</source>
        <translation>Send application</translation>
    </message>
    <message>
        <source>Withdraw application</source>
        <translation>Withdraw application</translation>
    </message>
    <message>
        <source>Take in handling</source>
        <translation>Take in handling</translation>
    </message>
    <message>
        <source>Assess data content</source>
        <translation>Assess data content</translation>
    </message>
    <message>
        <source>Present for decision</source>
        <translation>Present for decision</translation>
    </message>
    <message>
        <source>Return to handling</source>
        <translation>Return to handling</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Give commitment</source>
        <translation>Give commitment</translation>
    </message>
    <message>
        <source>Suspend permit</source>
        <translation>Suspend permit</translation>
    </message>
    <message>
        <source>Resume permit</source>
        <translation>Resume permit</translation>
    </message>
    <message>
        <source>End permit</source>
        <translation>End permit</translation>
    </message>
    <message>
        <source>Apply for responsible user</source>
        <translation>Apply for responsible user</translation>
    </message>
    <message>
        <source>Grant appointment</source>
        <translation>Grant appointment</translation>
    </message>
    <message>
        <source>Refuse appointment</source>
        <translation>Refuse appointment</translation>
    </message>
    <message>
        <source>Suspend appointment</source>
        <translation>Suspend appointment</translation>
    </message>
    <message>
        <source>Resume appointment</source>
        <translation>Resume appointment</translation>
    </message>
    <message>
        <source>End appointment</source>
        <translation>End appointment</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Propose right</source>
        <translation>Propose right</translation>
    </message>
    <message>
        <source>Approve right</source>
        <translation>Approve right</translation>
    </message>
    <message>
        <source>Refuse right</source>
        <translation>Refuse right</translation>
    </message>
    <message>
        <source>Withdraw proposal</source>
        <translation>Withdraw proposal</translation>
    </message>
    <message>
        <source>Deliver user id</source>
        <translation>Deliver user id</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Take into use</translation>
    </message>
    <message>
        <source>Block right</source>
        <translation>Block right</translation>
    </message>
    <message>
        <source>End right</source>
        <translation>End right</translation>
    </message>
    <message>
        <source>Restore right</source>
        <translation>Restore right</translation>
    </message>
    <message>
        <source>Issue login</source>
        <translation>Issue login</translation>
    </message>
    <message>
        <source>End login</source>
        <translation>End login</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Access right</source>
        <translation>Access right</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Finish the draft</source>
        <translation>Finish the draft</translation>
    </message>
    <message>
        <source>Take the application in handling</source>
        <translation>Take the application in handling</translation>
    </message>
    <message>
        <source>Handle the application</source>
        <translation>Handle the application</translation>
    </message>
    <message>
        <source>Decide the application</source>
        <translation>Decide the application</translation>
    </message>
    <message>
        <source>Give the commitment</source>
        <translation>Give the commitment</translation>
    </message>
    <message>
        <source>Decide on the responsible user</source>
        <translation>Decide on the responsible user</translation>
    </message>
    <message>
        <source>Approve the right</source>
        <translation>Approve the right</translation>
    </message>
    <message>
        <source>Deliver the user id</source>
        <translation>Deliver the user id</translation>
    </message>
    <message>
        <source>Take the right into use</source>
        <translation>Take the right into use</translation>
    </message>
    <message>
        <source>No responsible user</source>
        <translation>No responsible user</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Elevated</source>
        <translation>Elevated</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Apartment</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Digital and Population Data Services Agency</source>
        <translation>Digital and Population Data Services Agency</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>State authority</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Joint municipal authority</source>
        <translation>Joint municipal authority</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Wellbeing services county</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Other public body</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation>Intermediary</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Decider</translation>
    </message>
    <message>
        <source>Access administrator</source>
        <translation>Access administrator</translation>
    </message>
    <message>
        <source>Log officer</source>
        <translation>Log officer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Responsible user</source>
        <translation>Responsible user</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Deputy</translation>
    </message>
    <message>
        <source>Permit contact</source>
        <translation>Permit contact</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Both services</source>
        <translation>Both services</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>User id delivered</source>
        <translation>User id delivered</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Left the organisation</translation>
    </message>
    <message>
        <source>Moved to other duties</source>
        <translation>Moved to other duties</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Misuse</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Given by mistake</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Say with --as who acts: the login or the name of a person.</source>
        <translation>Say with --as who acts: the login or the name of a person.</translation>
    </message>
    <message>
        <source>The permit was suspended</source>
        <translation>The permit was suspended</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was made</source>
        <translation>%1 decided, and the permit was made</translation>
    </message>
    <message>
        <source>Nothing was missing any more: the permit came into force</source>
        <translation>Nothing was missing any more: the permit came into force</translation>
    </message>
    <message>
        <source>The appointment came into force</source>
        <translation>The appointment came into force</translation>
    </message>
    <message>
        <source>The membership ended</source>
        <translation>The membership ended</translation>
    </message>
    <message>
        <source>The login {login} needs a password: start on a terminal, where it is asked for, or give it with --password-stdin.</source>
        <translation>The login {login} needs a password: start on a terminal, where it is asked for, or give it with --password-stdin.</translation>
    </message>
    <message>
        <source>Make permit</source>
        <translation>Make permit</translation>
    </message>
    <message>
        <source>Permit comes into force</source>
        <translation>Permit comes into force</translation>
    </message>
    <message>
        <source>Appointment comes into force</source>
        <translation>Appointment comes into force</translation>
    </message>
    <message>
        <source>End membership</source>
        <translation>End membership</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protected</translation>
    </message>
    <message>
        <source>Purpose of use</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Clarification of data protection measures</source>
        <translation>Clarification of data protection measures</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Number of users</translation>
    </message>
    <message>
        <source>Queries a year</source>
        <translation>Queries a year</translation>
    </message>
    <message>
        <source>Provision for data under non-disclosure</source>
        <translation>Provision for data under non-disclosure</translation>
    </message>
    <message>
        <source>Contact person of the permit</source>
        <translation>Contact person of the permit</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Data content</source>
        <translation>Data content</translation>
    </message>
    <message>
        <source>Notice of arrival</source>
        <translation>Notice of arrival</translation>
    </message>
    <message>
        <source>Completion request</source>
        <translation>Completion request</translation>
    </message>
    <message>
        <source>Reminder of completion</source>
        <translation>Reminder of completion</translation>
    </message>
    <message>
        <source>Hearing letter</source>
        <translation>Hearing letter</translation>
    </message>
    <message>
        <source>Request for statement</source>
        <translation>Request for statement</translation>
    </message>
    <message>
        <source>Notice of transfer</source>
        <translation>Notice of transfer</translation>
    </message>
    <message>
        <source>Service of a decision</source>
        <translation>Service of a decision</translation>
    </message>
    <message>
        <source>Notice of correction</source>
        <translation>Notice of correction</translation>
    </message>
    <message>
        <source>Notice of opening</source>
        <translation>Notice of opening</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>Notice of suspension</translation>
    </message>
    <message>
        <source>Notice of revocation</source>
        <translation>Notice of revocation</translation>
    </message>
    <message>
        <source>Notice of the end of a permit</source>
        <translation>Notice of the end of a permit</translation>
    </message>
    <message>
        <source>Certificate reminder</source>
        <translation>Certificate reminder</translation>
    </message>
    <message>
        <source>New terms of use</source>
        <translation>New terms of use</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Inside the agency</source>
        <translation>Inside the agency</translation>
    </message>
    <message>
        <source>To the organisation</source>
        <translation>To the organisation</translation>
    </message>
    <message>
        <source>In the e-service</source>
        <translation>In the e-service</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>%1 added a promised time</source>
        <translation>%1 added a promised time</translation>
    </message>
    <message>
        <source>A promised time for the same cases begins on that day already. Choose another day.</source>
        <translation>A promised time for the same cases begins on that day already. Choose another day.</translation>
    </message>
    <message>
        <source>Add promised time</source>
        <translation>Add promised time</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>Waiting for a handler</source>
        <translation>Waiting for a handler</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Completion by the applicant</source>
        <translation>Completion by the applicant</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Hearing of the applicant</source>
        <translation>Hearing of the applicant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>The agency</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>The applicant</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Another body</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Soon late</source>
        <translation>Soon late</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All applicants</source>
        <translation>All applicants</translation>
    </message>
    <message>
        <source>%1 handed the application over to a colleague</source>
        <translation>%1 handed the application over to a colleague</translation>
    </message>
    <message>
        <source>%1 assigned the application</source>
        <translation>%1 assigned the application</translation>
    </message>
    <message>
        <source>%1 asked for completion</source>
        <translation>%1 asked for completion</translation>
    </message>
    <message>
        <source>%1 saved answers to the completion request</source>
        <translation>%1 saved answers to the completion request</translation>
    </message>
    <message>
        <source>%1 sent the completion</source>
        <translation>%1 sent the completion</translation>
    </message>
    <message>
        <source>%1 asked for more time</source>
        <translation>%1 asked for more time</translation>
    </message>
    <message>
        <source>%1 gave more time for the completion</source>
        <translation>%1 gave more time for the completion</translation>
    </message>
    <message>
        <source>%1 refused more time for the completion</source>
        <translation>%1 refused more time for the completion</translation>
    </message>
    <message>
        <source>%1 reminded of the completion</source>
        <translation>%1 reminded of the completion</translation>
    </message>
    <message>
        <source>The applicant was reminded of the completion</source>
        <translation>The applicant was reminded of the completion</translation>
    </message>
    <message>
        <source>%1 went on without the completion</source>
        <translation>%1 went on without the completion</translation>
    </message>
    <message>
        <source>%1 wrote a message</source>
        <translation>%1 wrote a message</translation>
    </message>
    <message>
        <source>%1 read the messages</source>
        <translation>%1 read the messages</translation>
    </message>
    <message>
        <source>%1 added a note</source>
        <translation>%1 added a note</translation>
    </message>
    <message>
        <source>%1 began a negotiation</source>
        <translation>%1 began a negotiation</translation>
    </message>
    <message>
        <source>%1 recorded the negotiation</source>
        <translation>%1 recorded the negotiation</translation>
    </message>
    <message>
        <source>%1 began the technical assessment</source>
        <translation>%1 began the technical assessment</translation>
    </message>
    <message>
        <source>%1 filled in a checklist</source>
        <translation>%1 filled in a checklist</translation>
    </message>
    <message>
        <source>%1 finished an assessment</source>
        <translation>%1 finished an assessment</translation>
    </message>
    <message>
        <source>%1 asked for a statement</source>
        <translation>%1 asked for a statement</translation>
    </message>
    <message>
        <source>%1 gave a statement</source>
        <translation>%1 gave a statement</translation>
    </message>
    <message>
        <source>%1 cancelled a request for statement</source>
        <translation>%1 cancelled a request for statement</translation>
    </message>
    <message>
        <source>%1 began a hearing of the applicant</source>
        <translation>%1 began a hearing of the applicant</translation>
    </message>
    <message>
        <source>%1 answered the hearing</source>
        <translation>%1 answered the hearing</translation>
    </message>
    <message>
        <source>%1 ended the hearing</source>
        <translation>%1 ended the hearing</translation>
    </message>
    <message>
        <source>%1 transferred the application to another authority</source>
        <translation>%1 transferred the application to another authority</translation>
    </message>
    <message>
        <source>The application cannot be given to this person. Choose another who has the role for the service and no interest in the matter.</source>
        <translation>The application cannot be given to this person. Choose another who has the role for the service and no interest in the matter.</translation>
    </message>
    <message>
        <source>Some questions have not been answered. Answer each, or say why the answer cannot be given.</source>
        <translation>Some questions have not been answered. Answer each, or say why the answer cannot be given.</translation>
    </message>
    <message>
        <source>The time for the completion has run out. Send the completion as it is, or write to the handler.</source>
        <translation>The time for the completion has run out. Send the completion as it is, or write to the handler.</translation>
    </message>
    <message>
        <source>The time given to the applicant has not run out yet, or a wish for more time waits for an answer. Wait for the day, or answer the wish.</source>
        <translation>The time given to the applicant has not run out yet, or a wish for more time waits for an answer. Wait for the day, or answer the wish.</translation>
    </message>
    <message>
        <source>An application lapses only when a completion request has gone unanswered past its day. Choose another outcome.</source>
        <translation>An application lapses only when a completion request has gone unanswered past its day. Choose another outcome.</translation>
    </message>
    <message>
        <source>No such request for a statement is open. Reload the page.</source>
        <translation>No such request for a statement is open. Reload the page.</translation>
    </message>
    <message>
        <source>No such assessment is open. Begin it first.</source>
        <translation>No such assessment is open. Begin it first.</translation>
    </message>
    <message>
        <source>Some lines have not been assessed. Assess every line first.</source>
        <translation>Some lines have not been assessed. Assess every line first.</translation>
    </message>
    <message>
        <source>This person has already been asked for a statement. Wait for it, or cancel it first.</source>
        <translation>This person has already been asked for a statement. Wait for it, or cancel it first.</translation>
    </message>
    <message>
        <source>This was not asked to be completed. Only what the completion request names can be changed now.</source>
        <translation>This was not asked to be completed. Only what the completion request names can be changed now.</translation>
    </message>
    <message>
        <source>The day is too far away. Choose one within six months.</source>
        <translation>The day is too far away. Choose one within six months.</translation>
    </message>
    <message>
        <source>The day is not later than the present one. Choose a later day.</source>
        <translation>The day is not later than the present one. Choose a later day.</translation>
    </message>
    <message>
        <source>Answer this, or say why it cannot be given.</source>
        <translation>Answer this, or say why it cannot be given.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Assign handler</source>
        <translation>Assign handler</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Ask for completion</translation>
    </message>
    <message>
        <source>Answer the completion request</source>
        <translation>Answer the completion request</translation>
    </message>
    <message>
        <source>Send the completion</source>
        <translation>Send the completion</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Ask for more time</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Give more time</translation>
    </message>
    <message>
        <source>Refuse more time</source>
        <translation>Refuse more time</translation>
    </message>
    <message>
        <source>Remind of the completion</source>
        <translation>Remind of the completion</translation>
    </message>
    <message>
        <source>Go on without the completion</source>
        <translation>Go on without the completion</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Write a message</translation>
    </message>
    <message>
        <source>Mark messages as read</source>
        <translation>Mark messages as read</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Begin negotiation</source>
        <translation>Begin negotiation</translation>
    </message>
    <message>
        <source>Record negotiation</source>
        <translation>Record negotiation</translation>
    </message>
    <message>
        <source>Begin technical assessment</source>
        <translation>Begin technical assessment</translation>
    </message>
    <message>
        <source>Fill in a checklist</source>
        <translation>Fill in a checklist</translation>
    </message>
    <message>
        <source>Finish an assessment</source>
        <translation>Finish an assessment</translation>
    </message>
    <message>
        <source>Ask for a statement</source>
        <translation>Ask for a statement</translation>
    </message>
    <message>
        <source>Give statement</source>
        <translation>Give statement</translation>
    </message>
    <message>
        <source>Cancel a request for statement</source>
        <translation>Cancel a request for statement</translation>
    </message>
    <message>
        <source>Begin hearing</source>
        <translation>Begin hearing</translation>
    </message>
    <message>
        <source>Answer the hearing</source>
        <translation>Answer the hearing</translation>
    </message>
    <message>
        <source>End hearing</source>
        <translation>End hearing</translation>
    </message>
    <message>
        <source>Transfer to another authority</source>
        <translation>Transfer to another authority</translation>
    </message>
    <message>
        <source>Complete the application</source>
        <translation>Complete the application</translation>
    </message>
    <message>
        <source>The completion has not come in time</source>
        <translation>The completion has not come in time</translation>
    </message>
    <message>
        <source>Decide on more time for the completion</source>
        <translation>Decide on more time for the completion</translation>
    </message>
    <message>
        <source>Go on after the hearing</source>
        <translation>Go on after the hearing</translation>
    </message>
    <message>
        <source>Record the negotiation</source>
        <translation>Record the negotiation</translation>
    </message>
    <message>
        <source>Make the assessment</source>
        <translation>Make the assessment</translation>
    </message>
    <message>
        <source>Give the statement</source>
        <translation>Give the statement</translation>
    </message>
    <message>
        <source>Read the message</source>
        <translation>Read the message</translation>
    </message>
    <message>
        <source>Waits for the completion</source>
        <translation>Waits for the completion</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Not completed in time</source>
        <translation>Not completed in time</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>More time asked</source>
        <translation>More time asked</translation>
    </message>
    <message>
        <source>More time given</source>
        <translation>More time given</translation>
    </message>
    <message>
        <source>More time refused</source>
        <translation>More time refused</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Cannot be given</source>
        <translation>Cannot be given</translation>
    </message>
    <message>
        <source>Data under non-disclosure</source>
        <translation>Data under non-disclosure</translation>
    </message>
    <message>
        <source>Security: responsibilities and instructions</source>
        <translation>Security: responsibilities and instructions</translation>
    </message>
    <message>
        <source>Security: choice of users</source>
        <translation>Security: choice of users</translation>
    </message>
    <message>
        <source>Security: authentication</source>
        <translation>Security: authentication</translation>
    </message>
    <message>
        <source>Security: logging</source>
        <translation>Security: logging</translation>
    </message>
    <message>
        <source>Security: monitoring of use</source>
        <translation>Security: monitoring of use</translation>
    </message>
    <message>
        <source>Security: premises and devices</source>
        <translation>Security: premises and devices</translation>
    </message>
    <message>
        <source>Security: transfer and storage</source>
        <translation>Security: transfer and storage</translation>
    </message>
    <message>
        <source>Security: processors and suppliers</source>
        <translation>Security: processors and suppliers</translation>
    </message>
    <message>
        <source>Security: destruction of data</source>
        <translation>Security: destruction of data</translation>
    </message>
    <message>
        <source>Security: incidents and breaches</source>
        <translation>Security: incidents and breaches</translation>
    </message>
    <message>
        <source>Security: training</source>
        <translation>Security: training</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Another matter</translation>
    </message>
    <message>
        <source>Inside the agency only</source>
        <translation>Inside the agency only</translation>
    </message>
    <message>
        <source>Shown to the applicant too</source>
        <translation>Shown to the applicant too</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Going on</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Security assessment</source>
        <translation>Security assessment</translation>
    </message>
    <message>
        <source>Examination of the application</source>
        <translation>Examination of the application</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Sufficient</translation>
    </message>
    <message>
        <source>Sufficient with conditions</source>
        <translation>Sufficient with conditions</translation>
    </message>
    <message>
        <source>Needs completion</source>
        <translation>Needs completion</translation>
    </message>
    <message>
        <source>Insufficient</source>
        <translation>Insufficient</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Waits for the statement</source>
        <translation>Waits for the statement</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Waits for the answer</source>
        <translation>Waits for the answer</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Search key</source>
        <translation>Search key</translation>
    </message>
    <message>
        <source>%1 took in the application as the e-service delivered it</source>
        <translation>%1 took in the application as the e-service delivered it</translation>
    </message>
    <message>
        <source>%1 attached a file</source>
        <translation>%1 attached a file</translation>
    </message>
    <message>
        <source>%1 removed an attachment</source>
        <translation>%1 removed an attachment</translation>
    </message>
    <message>
        <source>%1 classed an attachment</source>
        <translation>%1 classed an attachment</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>The file is empty. Choose another file.</translation>
    </message>
    <message>
        <source>Files of this type are not taken, or the content is not what the name says. Taken are PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML and JSON; texts in UTF-8.</source>
        <translation>Files of this type are not taken, or the content is not what the name says. Taken are PDF, PNG, JPEG, DOCX, XLSX, ODT, TXT, CSV, XML and JSON; texts in UTF-8.</translation>
    </message>
    <message>
        <source>The file is a program or carries one (macros, scripts). Save it without them, for example as PDF.</source>
        <translation>The file is a program or carries one (macros, scripts). Save it without them, for example as PDF.</translation>
    </message>
    <message>
        <source>The file is too large, or the application would have too many attachments. Make the file smaller or remove another one first.</source>
        <translation>The file is too large, or the application would have too many attachments. Make the file smaller or remove another one first.</translation>
    </message>
    <message>
        <source>The same file is attached already.</source>
        <translation>The same file is attached already.</translation>
    </message>
    <message>
        <source>The file changed on its way to the database. Attach it again.</source>
        <translation>The file changed on its way to the database. Attach it again.</translation>
    </message>
    <message>
        <source>An application with this reference has been taken in already.</source>
        <translation>An application with this reference has been taken in already.</translation>
    </message>
    <message>
        <source>The document has faults, and nothing of it has been taken in. The list tells them by their place.</source>
        <translation>The document has faults, and nothing of it has been taken in. The list tells them by their place.</translation>
    </message>
    <message>
        <source>This file was attached by the other side. Each side removes only its own files.</source>
        <translation>This file was attached by the other side. Each side removes only its own files.</translation>
    </message>
    <message>
        <source>There is no such attachment any more. Reload the page.</source>
        <translation>There is no such attachment any more. Reload the page.</translation>
    </message>
    <message>
        <source>There is no such member in the format. Remove it or check its spelling.</source>
        <translation>There is no such member in the format. Remove it or check its spelling.</translation>
    </message>
    <message>
        <source>This code is not known.</source>
        <translation>This code is not known.</translation>
    </message>
    <message>
        <source>The arrival must lie within the last 30 days.</source>
        <translation>The arrival must lie within the last 30 days.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>This stands here twice.</translation>
    </message>
    <message>
        <source>The value is of another type than the format says.</source>
        <translation>The value is of another type than the format says.</translation>
    </message>
    <message>
        <source>Take in application</source>
        <translation>Take in application</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>Class attachment</source>
        <translation>Class attachment</translation>
    </message>
    <message>
        <source>Security report</source>
        <translation>Security report</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Power of attorney</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Public document</source>
        <translation>Public document</translation>
    </message>
    <message>
        <source>Partly secret</source>
        <translation>Partly secret</translation>
    </message>
    <message>
        <source>Secret document</source>
        <translation>Secret document</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>%1 recorded the service of the decision</source>
        <translation>%1 recorded the service of the decision</translation>
    </message>
    <message>
        <source>%1 closed the matter</source>
        <translation>%1 closed the matter</translation>
    </message>
    <message>
        <source>The time for seeking a change ended: the matter was closed</source>
        <translation>The time for seeking a change ended: the matter was closed</translation>
    </message>
    <message>
        <source>%1 corrected the decision</source>
        <translation>%1 corrected the decision</translation>
    </message>
    <message>
        <source>The file {file} could not be written. Choose another folder or name; the details say why.</source>
        <translation>The file {file} could not be written. Choose another folder or name; the details say why.</translation>
    </message>
    <message>
        <source>There is no document of a decision here. Only what was decided in this program is served and corrected.</source>
        <translation>There is no document of a decision here. Only what was decided in this program is served and corrected.</translation>
    </message>
    <message>
        <source>The time for rectification or appeal has not ended. The matter closes by itself when it has.</source>
        <translation>The time for rectification or appeal has not ended. The matter closes by itself when it has.</translation>
    </message>
    <message>
        <source>More than five years have gone since the decision; it is not corrected any more.</source>
        <translation>More than five years have gone since the decision; it is not corrected any more.</translation>
    </message>
    <message>
        <source>Nothing differs from the present wording. Correct something, or cancel.</source>
        <translation>Nothing differs from the present wording. Correct something, or cancel.</translation>
    </message>
    <message>
        <source>This ground is not for such a customer and service. Choose another one, or leave it to the usual.</source>
        <translation>This ground is not for such a customer and service. Choose another one, or leave it to the usual.</translation>
    </message>
    <message>
        <source>The day is before the decision or after today. Choose the day on which it was sent or received.</source>
        <translation>The day is before the decision or after today. Choose the day on which it was sent or received.</translation>
    </message>
    <message>
        <source>A correction neither adds nor removes a condition: keep one line for each.</source>
        <translation>A correction neither adds nor removes a condition: keep one line for each.</translation>
    </message>
    <message>
        <source>Record the service</source>
        <translation>Record the service</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Close the matter</translation>
    </message>
    <message>
        <source>Correct the decision</source>
        <translation>Correct the decision</translation>
    </message>
    <message>
        <source>Serve the decision</source>
        <translation>Serve the decision</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Cost price</translation>
    </message>
    <message>
        <source>By the price list</source>
        <translation>By the price list</translation>
    </message>
    <message>
        <source>The usual for this customer</source>
        <translation>The usual for this customer</translation>
    </message>
    <message>
        <source>Opening of the service</source>
        <translation>Opening of the service</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Data unit</source>
        <translation>Data unit</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>Printout</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Monthly fee</translation>
    </message>
    <message>
        <source>Least monthly fee</source>
        <translation>Least monthly fee</translation>
    </message>
    <message>
        <source>Request for rectification</source>
        <translation>Request for rectification</translation>
    </message>
    <message>
        <source>Appeal to the administrative court</source>
        <translation>Appeal to the administrative court</translation>
    </message>
    <message>
        <source>No change may be sought</source>
        <translation>No change may be sought</translation>
    </message>
    <message>
        <source>Rectification of a fee</source>
        <translation>Rectification of a fee</translation>
    </message>
    <message>
        <source>Ordinary letter</source>
        <translation>Ordinary letter</translation>
    </message>
    <message>
        <source>Ordinary electronic service</source>
        <translation>Ordinary electronic service</translation>
    </message>
    <message>
        <source>Service with proof of receipt</source>
        <translation>Service with proof of receipt</translation>
    </message>
    <message>
        <source>%1 began the draft as a copy</source>
        <translation>%1 began the draft as a copy</translation>
    </message>
    <message>
        <source>%1 registered the application that came on paper</source>
        <translation>%1 registered the application that came on paper</translation>
    </message>
    <message>
        <source>%1 asked the intermediary to agree</source>
        <translation>%1 asked the intermediary to agree</translation>
    </message>
    <message>
        <source>%1 agreed that the client joins</source>
        <translation>%1 agreed that the client joins</translation>
    </message>
    <message>
        <source>%1 declined that the client joins</source>
        <translation>%1 declined that the client joins</translation>
    </message>
    <message>
        <source>The order that names the responsible user was granted</source>
        <translation>The order that names the responsible user was granted</translation>
    </message>
    <message>
        <source>%1 decided, and the permit was changed</source>
        <translation>%1 decided, and the permit was changed</translation>
    </message>
    <message>
        <source>The new content took effect</source>
        <translation>The new content took effect</translation>
    </message>
    <message>
        <source>The agency is entering this application from paper. It goes on when that is done.</source>
        <translation>The agency is entering this application from paper. It goes on when that is done.</translation>
    </message>
    <message>
        <source>An earlier application on the same permit has not been decided yet. Wait for its decision, or withdraw it.</source>
        <translation>An earlier application on the same permit has not been decided yet. Wait for its decision, or withdraw it.</translation>
    </message>
    <message>
        <source>Nothing differs from the permit in force. Change the data content, or apply for a renewal.</source>
        <translation>Nothing differs from the permit in force. Change the data content, or apply for a renewal.</translation>
    </message>
    <message>
        <source>The intermediary has been asked already. Its answer comes to the page of the draft.</source>
        <translation>The intermediary has been asked already. Its answer comes to the page of the draft.</translation>
    </message>
    <message>
        <source>The day of arrival is today or at most 30 days ago. Check the stamp on the paper.</source>
        <translation>The day of arrival is today or at most 30 days ago. Check the stamp on the paper.</translation>
    </message>
    <message>
        <source>An authority joins by the Suomi.fi Data Exchange Layer (act 571/2016). Choose it.</source>
        <translation>An authority joins by the Suomi.fi Data Exchange Layer (act 571/2016). Choose it.</translation>
    </message>
    <message>
        <source>Without acceptance of the terms of use no permit is given.</source>
        <translation>Without acceptance of the terms of use no permit is given.</translation>
    </message>
    <message>
        <source>No application can build on this permit. Choose one in force; for a renewal also one that ran out within a year.</source>
        <translation>No application can build on this permit. Choose one in force; for a renewal also one that ran out within a year.</translation>
    </message>
    <message>
        <source>The intermediary has not agreed yet. Ask it, and send the application after its answer.</source>
        <translation>The intermediary has not agreed yet. Ask it, and send the application after its answer.</translation>
    </message>
    <message>
        <source>Some items are not in the framework permit. Take them away, or apply for a permit of your own.</source>
        <translation>Some items are not in the framework permit. Take them away, or apply for a permit of your own.</translation>
    </message>
    <message>
        <source>Joining a framework permit</source>
        <translation>Joining a framework permit</translation>
    </message>
    <message>
        <source>Copy application</source>
        <translation>Copy application</translation>
    </message>
    <message>
        <source>Register application from paper</source>
        <translation>Register application from paper</translation>
    </message>
    <message>
        <source>Ask the intermediary</source>
        <translation>Ask the intermediary</translation>
    </message>
    <message>
        <source>Agree to joining</source>
        <translation>Agree to joining</translation>
    </message>
    <message>
        <source>Decline joining</source>
        <translation>Decline joining</translation>
    </message>
    <message>
        <source>Change permit</source>
        <translation>Change permit</translation>
    </message>
    <message>
        <source>New content takes effect</source>
        <translation>New content takes effect</translation>
    </message>
    <message>
        <source>Finish registering the application</source>
        <translation>Finish registering the application</translation>
    </message>
    <message>
        <source>A client asks to join the framework permit</source>
        <translation>A client asks to join the framework permit</translation>
    </message>
    <message>
        <source>Permit to be amended or renewed</source>
        <translation>Permit to be amended or renewed</translation>
    </message>
    <message>
        <source>Framework permit of the intermediary</source>
        <translation>Framework permit of the intermediary</translation>
    </message>
    <message>
        <source>Responsible user to come</source>
        <translation>Responsible user to come</translation>
    </message>
    <message>
        <source>The content of the permit was narrowed</source>
        <translation>The content of the permit was narrowed</translation>
    </message>
    <message>
        <source>Applicant and invoicing</source>
        <translation>Applicant and invoicing</translation>
    </message>
    <message>
        <source>Clarification of use</source>
        <translation>Clarification of use</translation>
    </message>
    <message>
        <source>Why a change</source>
        <translation>Why a change</translation>
    </message>
    <message>
        <source>Grounds by data group</source>
        <translation>Grounds by data group</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Search keys</translation>
    </message>
    <message>
        <source>Storing and passing on</source>
        <translation>Storing and passing on</translation>
    </message>
    <message>
        <source>Security clarification</source>
        <translation>Security clarification</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Invoicing address</source>
        <translation>Invoicing address</translation>
    </message>
    <message>
        <source>Reference on invoices</source>
        <translation>Reference on invoices</translation>
    </message>
    <message>
        <source>Units that use the data</source>
        <translation>Units that use the data</translation>
    </message>
    <message>
        <source>Duties in which the data are used</source>
        <translation>Duties in which the data are used</translation>
    </message>
    <message>
        <source>Why the permit should be changed or go on</source>
        <translation>Why the permit should be changed or go on</translation>
    </message>
    <message>
        <source>Would the change data service be enough for part of the use?</source>
        <translation>Would the change data service be enough for part of the use?</translation>
    </message>
    <message>
        <source>Why a search by name or address is needed</source>
        <translation>Why a search by name or address is needed</translation>
    </message>
    <message>
        <source>Are the data stored in a register of your own?</source>
        <translation>Are the data stored in a register of your own?</translation>
    </message>
    <message>
        <source>Provision that allows the storing</source>
        <translation>Provision that allows the storing</translation>
    </message>
    <message>
        <source>How long they are stored</source>
        <translation>How long they are stored</translation>
    </message>
    <message>
        <source>Are the data passed on to others?</source>
        <translation>Are the data passed on to others?</translation>
    </message>
    <message>
        <source>Provision that allows the passing on</source>
        <translation>Provision that allows the passing on</translation>
    </message>
    <message>
        <source>To whom, and which data</source>
        <translation>To whom, and which data</translation>
    </message>
    <message>
        <source>Do suppliers process the data on your behalf?</source>
        <translation>Do suppliers process the data on your behalf?</translation>
    </message>
    <message>
        <source>Processors, their task and the place of the servers</source>
        <translation>Processors, their task and the place of the servers</translation>
    </message>
    <message>
        <source>Are the data processed outside Finland?</source>
        <translation>Are the data processed outside Finland?</translation>
    </message>
    <message>
        <source>In which countries, and on what ground</source>
        <translation>In which countries, and on what ground</translation>
    </message>
    <message>
        <source>Responsible persons and instructions</source>
        <translation>Responsible persons and instructions</translation>
    </message>
    <message>
        <source>How users are chosen and rights kept by duty</source>
        <translation>How users are chosen and rights kept by duty</translation>
    </message>
    <message>
        <source>Authentication of users</source>
        <translation>Authentication of users</translation>
    </message>
    <message>
        <source>Logging by user, kept for five years</source>
        <translation>Logging by user, kept for five years</translation>
    </message>
    <message>
        <source>Monitoring of use</source>
        <translation>Monitoring of use</translation>
    </message>
    <message>
        <source>Premises and devices</source>
        <translation>Premises and devices</translation>
    </message>
    <message>
        <source>Transfer, storage and encryption</source>
        <translation>Transfer, storage and encryption</translation>
    </message>
    <message>
        <source>Processors and suppliers: agreements and supervision</source>
        <translation>Processors and suppliers: agreements and supervision</translation>
    </message>
    <message>
        <source>Destruction of the data</source>
        <translation>Destruction of the data</translation>
    </message>
    <message>
        <source>Incidents and personal data breaches</source>
        <translation>Incidents and personal data breaches</translation>
    </message>
    <message>
        <source>Training of users</source>
        <translation>Training of users</translation>
    </message>
    <message>
        <source>Way of connecting</source>
        <translation>Way of connecting</translation>
    </message>
    <message>
        <source>Member class in the Data Exchange Layer</source>
        <translation>Member class in the Data Exchange Layer</translation>
    </message>
    <message>
        <source>Member code (business ID)</source>
        <translation>Member code (business ID)</translation>
    </message>
    <message>
        <source>Subsystem</source>
        <translation>Subsystem</translation>
    </message>
    <message>
        <source>Subject of the server certificate</source>
        <translation>Subject of the server certificate</translation>
    </message>
    <message>
        <source>Issuer of the server certificate</source>
        <translation>Issuer of the server certificate</translation>
    </message>
    <message>
        <source>Deputy of the technical contact</source>
        <translation>Deputy of the technical contact</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>Test plan</translation>
    </message>
    <message>
        <source>Queries in the busiest hour</source>
        <translation>Queries in the busiest hour</translation>
    </message>
    <message>
        <source>Wanted day of taking into use</source>
        <translation>Wanted day of taking into use</translation>
    </message>
    <message>
        <source>Does the organisation accept the terms of use?</source>
        <translation>Does the organisation accept the terms of use?</translation>
    </message>
    <message>
        <source>Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.</source>
        <translation>Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.</translation>
    </message>
    <message>
        <source>Stands on every invoice, if you wish.</source>
        <translation>Stands on every invoice, if you wish.</translation>
    </message>
    <message>
        <source>Units and about how many users in each.</source>
        <translation>Units and about how many users in each.</translation>
    </message>
    <message>
        <source>The statutory duties, one by one; the standing permit covers these alone.</source>
        <translation>The statutory duties, one by one; the standing permit covers these alone.</translation>
    </message>
    <message>
        <source>What has changed in the duty, the law or the way of working.</source>
        <translation>What has changed in the duty, the law or the way of working.</translation>
    </message>
    <message>
        <source>Data that a register needs to keep up to date come more simply as changes.</source>
        <translation>Data that a register needs to keep up to date come more simply as changes.</translation>
    </message>
    <message>
        <source>A search by code is the rule. Tell when the code is not known and how the right person is made sure of.</source>
        <translation>A search by code is the rule. Tell when the code is not known and how the right person is made sure of.</translation>
    </message>
    <message>
        <source>Storing in a register of your own needs a ground in data protection law or another act.</source>
        <translation>Storing in a register of your own needs a ground in data protection law or another act.</translation>
    </message>
    <message>
        <source>The data are not passed on to third parties unless an act so provides.</source>
        <translation>The data are not passed on to third parties unless an act so provides.</translation>
    </message>
    <message>
        <source>Name, business ID, what they do with the data, and the country.</source>
        <translation>Name, business ID, what they do with the data, and the country.</translation>
    </message>
    <message>
        <source>Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.</source>
        <translation>Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.</translation>
    </message>
    <message>
        <source>Who answers for data protection and security, and which instructions there are.</source>
        <translation>Who answers for data protection and security, and which instructions there are.</translation>
    </message>
    <message>
        <source>Who approves a user, on what ground, and how a right ends when the duty changes.</source>
        <translation>Who approves a user, on what ground, and how a right ends when the duty changes.</translation>
    </message>
    <message>
        <source>Two-step login, personal user names, how the end user is known in each query.</source>
        <translation>Two-step login, personal user names, how the end user is known in each query.</translation>
    </message>
    <message>
        <source>What the log shows, how it is kept from change, and who may read it.</source>
        <translation>What the log shows, how it is kept from change, and who may read it.</translation>
    </message>
    <message>
        <source>How often the use is looked at, by whom, and what follows.</source>
        <translation>How often the use is looked at, by whom, and what follows.</translation>
    </message>
    <message>
        <source>Access control, work at home, screens, protection of devices.</source>
        <translation>Access control, work at home, screens, protection of devices.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer; what is stored and how it is encrypted.</source>
        <translation>TLS 1.2 or newer; what is stored and how it is encrypted.</translation>
    </message>
    <message>
        <source>Data protection agreements and how they are watched.</source>
        <translation>Data protection agreements and how they are watched.</translation>
    </message>
    <message>
        <source>Printouts, files and devices when they are not needed any more.</source>
        <translation>Printouts, files and devices when they are not needed any more.</translation>
    </message>
    <message>
        <source>Who is told, within what time, and how it is put right.</source>
        <translation>Who is told, within what time, and how it is put right.</translation>
    </message>
    <message>
        <source>What users learn before they get a right, and how often again.</source>
        <translation>What users learn before they get a right, and how often again.</translation>
    </message>
    <message>
        <source>For authorities the Suomi.fi Data Exchange Layer is obligatory (act 571/2016).</source>
        <translation>For authorities the Suomi.fi Data Exchange Layer is obligatory (act 571/2016).</translation>
    </message>
    <message>
        <source>As in the Data Exchange Layer, for example 0245437-2.</source>
        <translation>As in the Data Exchange Layer, for example 0245437-2.</translation>
    </message>
    <message>
        <source>Name, telephone and e-mail; may be the supplier of the system.</source>
        <translation>Name, telephone and e-mail; may be the supplier of the system.</translation>
    </message>
    <message>
        <source>Use for the stated purpose only, rights by duty, logs for five years, changes announced.</source>
        <translation>Use for the stated purpose only, rights by duty, logs for five years, changes announced.</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Server certificate</translation>
    </message>
    <message>
        <source>COM – company</source>
        <translation>COM – company</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>A permit is made; it waits for the commitment</source>
        <translation>A permit is made; it waits for the commitment</translation>
    </message>
    <message>
        <source>The named responsible user is applied for</source>
        <translation>The named responsible user is applied for</translation>
    </message>
    <message>
        <source>The permit gets a new content version</source>
        <translation>The permit gets a new content version</translation>
    </message>
    <message>
        <source>The permit goes on to its new last day</source>
        <translation>The permit goes on to its new last day</translation>
    </message>
    <message>
        <source>Item comes in</source>
        <translation>Item comes in</translation>
    </message>
    <message>
        <source>Item goes out</source>
        <translation>Item goes out</translation>
    </message>
    <message>
        <source>Right ends</source>
        <translation>Right ends</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What kind of body applies?</source>
        <translation>What kind of body applies?</translation>
    </message>
    <message>
        <source>Is a register of your own to be kept up to date?</source>
        <translation>Is a register of your own to be kept up to date?</translation>
    </message>
    <message>
        <source>Is it research or statistics?</source>
        <translation>Is it research or statistics?</translation>
    </message>
    <message>
        <source>Is the need continuous?</source>
        <translation>Is the need continuous?</translation>
    </message>
    <message>
        <source>Are persons, buildings or apartments checked one at a time?</source>
        <translation>Are persons, buildings or apartments checked one at a time?</translation>
    </message>
    <message>
        <source>Must the data be up to date at the moment of the query?</source>
        <translation>Must the data be up to date at the moment of the query?</translation>
    </message>
    <message>
        <source>Where are the data looked up?</source>
        <translation>Where are the data looked up?</translation>
    </message>
    <message>
        <source>Would you be the client of an intermediary?</source>
        <translation>Would you be the client of an intermediary?</translation>
    </message>
    <message>
        <source>Can you build and keep up a link of your own?</source>
        <translation>Can you build and keep up a link of your own?</translation>
    </message>
    <message>
        <source>By staff in a browser</source>
        <translation>By staff in a browser</translation>
    </message>
    <message>
        <source>From a system of our own</source>
        <translation>From a system of our own</translation>
    </message>
    <message>
        <source>Apply for VTJkysely</source>
        <translation>Apply for VTJkysely</translation>
    </message>
    <message>
        <source>Apply for the VTJ query interface</source>
        <translation>Apply for the VTJ query interface</translation>
    </message>
    <message>
        <source>Join the framework permit of an intermediary</source>
        <translation>Join the framework permit of an intermediary</translation>
    </message>
    <message>
        <source>Turn to an intermediary</source>
        <translation>Turn to an intermediary</translation>
    </message>
    <message>
        <source>Order the resident list</source>
        <translation>Order the resident list</translation>
    </message>
    <message>
        <source>Use the update service of customer registers</source>
        <translation>Use the update service of customer registers</translation>
    </message>
    <message>
        <source>Use the change data service</source>
        <translation>Use the change data service</translation>
    </message>
    <message>
        <source>Order a sample</source>
        <translation>Order a sample</translation>
    </message>
    <message>
        <source>Use the sampling service of municipalities</source>
        <translation>Use the sampling service of municipalities</translation>
    </message>
    <message>
        <source>Apply for a research permit</source>
        <translation>Apply for a research permit</translation>
    </message>
    <message>
        <source>The need is continuous, the checks are made one at a time and the data must be up to date: that is what the search services are for.</source>
        <translation>The need is continuous, the checks are made one at a time and the data must be up to date: that is what the search services are for.</translation>
    </message>
    <message>
        <source>Staff check single persons or buildings: VTJkysely is ready-made in the browser and needs no system of your own.</source>
        <translation>Staff check single persons or buildings: VTJkysely is ready-made in the browser and needs no system of your own.</translation>
    </message>
    <message>
        <source>The data are checked inside a system of your own: the query interface is joined to it.</source>
        <translation>The data are checked inside a system of your own: the query interface is joined to it.</translation>
    </message>
    <message>
        <source>Your organisation is covered by the standing permit: a light order is enough.</source>
        <translation>Your organisation is covered by the standing permit: a light order is enough.</translation>
    </message>
    <message>
        <source>As an intermediary you apply for a framework permit, which your clients join.</source>
        <translation>As an intermediary you apply for a framework permit, which your clients join.</translation>
    </message>
    <message>
        <source>Authorities connect through the Suomi.fi Data Exchange Layer (act 571/2016).</source>
        <translation>Authorities connect through the Suomi.fi Data Exchange Layer (act 571/2016).</translation>
    </message>
    <message>
        <source>The intermediary has the connection; you commit to its framework permit and get a permit of your own under it.</source>
        <translation>The intermediary has the connection; you commit to its framework permit and get a permit of your own under it.</translation>
    </message>
    <message>
        <source>Without a link of your own the data come through an intermediary, which advises its clients and begins the matter.</source>
        <translation>Without a link of your own the data come through an intermediary, which advises its clients and begins the matter.</translation>
    </message>
    <message>
        <source>House managers get the list of residents as a product of its own inside VTJkysely.</source>
        <translation>House managers get the list of residents as a product of its own inside VTJkysely.</translation>
    </message>
    <message>
        <source>Registers are not kept up to date by queries: changes are delivered as they happen.</source>
        <translation>Registers are not kept up to date by queries: changes are delivered as they happen.</translation>
    </message>
    <message>
        <source>Research and statistics have a permit of their own; health data for secondary use come from Findata.</source>
        <translation>Research and statistics have a permit of their own; health data for secondary use come from Findata.</translation>
    </message>
    <message>
        <source>The need is not continuous: a sample at one time serves it.</source>
        <translation>The need is not continuous: a sample at one time serves it.</translation>
    </message>
    <message>
        <source>Many are needed at once: the search services show one at a time.</source>
        <translation>Many are needed at once: the search services show one at a time.</translation>
    </message>
    <message>
        <source>The data need not be of the moment: a delivered sample is enough.</source>
        <translation>The data need not be of the moment: a delivered sample is enough.</translation>
    </message>
    <message>
        <source>Free of charge for authorities</source>
        <translation>Free of charge for authorities</translation>
    </message>
    <message>
        <source>Queries free of charge, opening at cost price</source>
        <translation>Queries free of charge, opening at cost price</translation>
    </message>
    <message>
        <source>At cost price</source>
        <translation>At cost price</translation>
    </message>
    <message>
        <source>Chargeable by the price list</source>
        <translation>Chargeable by the price list</translation>
    </message>
    <message>
        <source>By the price list of that service</source>
        <translation>By the price list of that service</translation>
    </message>
    <message>
        <source>A clarification of use: units and duties</source>
        <translation>A clarification of use: units and duties</translation>
    </message>
    <message>
        <source>The purposes of use, each with its justification</source>
        <translation>The purposes of use, each with its justification</translation>
    </message>
    <message>
        <source>Why each data group is needed</source>
        <translation>Why each data group is needed</translation>
    </message>
    <message>
        <source>The provisions that give the right to the data</source>
        <translation>The provisions that give the right to the data</translation>
    </message>
    <message>
        <source>The data content: items or groups of the catalogue</source>
        <translation>The data content: items or groups of the catalogue</translation>
    </message>
    <message>
        <source>The security clarification in eleven sections, with your IT supplier</source>
        <translation>The security clarification in eleven sections, with your IT supplier</translation>
    </message>
    <message>
        <source>A clarification of the protection of the data</source>
        <translation>A clarification of the protection of the data</translation>
    </message>
    <message>
        <source>Who will be the responsible user</source>
        <translation>Who will be the responsible user</translation>
    </message>
    <message>
        <source>Who is the technical contact</source>
        <translation>Who is the technical contact</translation>
    </message>
    <message>
        <source>Member and subsystem of the Data Exchange Layer, or the server certificate; a test plan</source>
        <translation>Member and subsystem of the Data Exchange Layer, or the server certificate; a test plan</translation>
    </message>
    <message>
        <source>Who signs the commitment to the terms of use</source>
        <translation>Who signs the commitment to the terms of use</translation>
    </message>
    <message>
        <source>The agreement of the intermediary, asked from the draft</source>
        <translation>The agreement of the intermediary, asked from the draft</translation>
    </message>
    <message>
        <source>An intermediary of your choice; ask it for an offer</source>
        <translation>An intermediary of your choice; ask it for an offer</translation>
    </message>
    <message>
        <source>The list of the buildings you manage</source>
        <translation>The list of the buildings you manage</translation>
    </message>
    <message>
        <source>Strong identification of those who use it</source>
        <translation>Strong identification of those who use it</translation>
    </message>
    <message>
        <source>A description of the register and of the data kept in it</source>
        <translation>A description of the register and of the data kept in it</translation>
    </message>
    <message>
        <source>The research plan and the persons in charge</source>
        <translation>The research plan and the persons in charge</translation>
    </message>
    <message>
        <source>An ethical statement, where one is needed</source>
        <translation>An ethical statement, where one is needed</translation>
    </message>
    <message>
        <source>A description of the sample: whom, which data, on which day</source>
        <translation>A description of the sample: whom, which data, on which day</translation>
    </message>
    <message>
        <source>%1 accepted the new terms of use</source>
        <translation>%1 accepted the new terms of use</translation>
    </message>
    <message>
        <source>%1 published the terms of use</source>
        <translation>%1 published the terms of use</translation>
    </message>
    <message>
        <source>%1 registered the connection</source>
        <translation>%1 registered the connection</translation>
    </message>
    <message>
        <source>%1 changed the connection</source>
        <translation>%1 changed the connection</translation>
    </message>
    <message>
        <source>%1 took the connection to test</source>
        <translation>%1 took the connection to test</translation>
    </message>
    <message>
        <source>%1 accepted the connection to production</source>
        <translation>%1 accepted the connection to production</translation>
    </message>
    <message>
        <source>%1 added a certificate</source>
        <translation>%1 added a certificate</translation>
    </message>
    <message>
        <source>%1 took the connection out of use</source>
        <translation>%1 took the connection out of use</translation>
    </message>
    <message>
        <source>The connection was taken out of use</source>
        <translation>The connection was taken out of use</translation>
    </message>
    <message>
        <source>A permit of VTJkysely has no connection. Connections belong to permits of the query interface.</source>
        <translation>A permit of VTJkysely has no connection. Connections belong to permits of the query interface.</translation>
    </message>
    <message>
        <source>The connection has no certificate that is valid today. Add one first.</source>
        <translation>The connection has no certificate that is valid today. Add one first.</translation>
    </message>
    <message>
        <source>These are not the terms of use in force. Reload the page and read the terms of today.</source>
        <translation>These are not the terms of use in force. Reload the page and read the terms of today.</translation>
    </message>
    <message>
        <source>The permit has ended. Nothing more is done under it.</source>
        <translation>The permit has ended. Nothing more is done under it.</translation>
    </message>
    <message>
        <source>Authorities use the Suomi.fi data exchange layer (act 571/2016). Choose it.</source>
        <translation>Authorities use the Suomi.fi data exchange layer (act 571/2016). Choose it.</translation>
    </message>
    <message>
        <source>The member code is a business ID with a right check digit, as 0245437-2.</source>
        <translation>The member code is a business ID with a right check digit, as 0245437-2.</translation>
    </message>
    <message>
        <source>A subsystem has at most 64 letters, digits, hyphens and underscores, and no spaces.</source>
        <translation>A subsystem has at most 64 letters, digits, hyphens and underscores, and no spaces.</translation>
    </message>
    <message>
        <source>A serial number is written in hexadecimal digits: 0-9 and A-F.</source>
        <translation>A serial number is written in hexadecimal digits: 0-9 and A-F.</translation>
    </message>
    <message>
        <source>The certificate has expired already. Add one that is valid.</source>
        <translation>The certificate has expired already. Add one that is valid.</translation>
    </message>
    <message>
        <source>First day of validity</source>
        <translation>First day of validity</translation>
    </message>
    <message>
        <source>Agreed product name</source>
        <translation>Agreed product name</translation>
    </message>
    <message>
        <source>Connection accepted to production</source>
        <translation>Connection accepted to production</translation>
    </message>
    <message>
        <source>Accept the new terms</source>
        <translation>Accept the new terms</translation>
    </message>
    <message>
        <source>Publish terms of use</source>
        <translation>Publish terms of use</translation>
    </message>
    <message>
        <source>Register connection</source>
        <translation>Register connection</translation>
    </message>
    <message>
        <source>Change connection</source>
        <translation>Change connection</translation>
    </message>
    <message>
        <source>Take to test</source>
        <translation>Take to test</translation>
    </message>
    <message>
        <source>Accept to production</source>
        <translation>Accept to production</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Add certificate</translation>
    </message>
    <message>
        <source>Take connection out of use</source>
        <translation>Take connection out of use</translation>
    </message>
    <message>
        <source>Warn of an end</source>
        <translation>Warn of an end</translation>
    </message>
    <message>
        <source>Register the connection</source>
        <translation>Register the connection</translation>
    </message>
    <message>
        <source>Accept the connection to production</source>
        <translation>Accept the connection to production</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>A certificate ends</translation>
    </message>
    <message>
        <source>A permit ends</source>
        <translation>A permit ends</translation>
    </message>
    <message>
        <source>Accept the new terms of use</source>
        <translation>Accept the new terms of use</translation>
    </message>
    <message>
        <source>New terms have not been accepted</source>
        <translation>New terms have not been accepted</translation>
    </message>
    <message>
        <source>Suomi.fi data exchange layer</source>
        <translation>Suomi.fi data exchange layer</translation>
    </message>
    <message>
        <source>GOV – state authority</source>
        <translation>GOV – state authority</translation>
    </message>
    <message>
        <source>MUN – municipality or joint authority</source>
        <translation>MUN – municipality or joint authority</translation>
    </message>
    <message>
        <source>ORG – association or other body</source>
        <translation>ORG – association or other body</translation>
    </message>
    <message>
        <source>EDU – school or university</source>
        <translation>EDU – school or university</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>In test</source>
        <translation>In test</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In production</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Taken out of use</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Not yet valid</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Has a follower</source>
        <translation>Has a follower</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Certificate ends</translation>
    </message>
    <message>
        <source>Permit ends</source>
        <translation>Permit ends</translation>
    </message>
    <message>
        <source>New terms to accept</source>
        <translation>New terms to accept</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>No login</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Customer organisations</source>
        <translation>Customer organisations</translation>
    </message>
    <message>
        <source>The agency and customer organisations</source>
        <translation>The agency and customer organisations</translation>
    </message>
    <message>
        <source>%1 began to hear the organisation about the permit</source>
        <translation>%1 began to hear the organisation about the permit</translation>
    </message>
    <message>
        <source>%1 answered the hearing about the permit</source>
        <translation>%1 answered the hearing about the permit</translation>
    </message>
    <message>
        <source>%1 proposed that the permit be revoked</source>
        <translation>%1 proposed that the permit be revoked</translation>
    </message>
    <message>
        <source>%1 let the revocation rest</source>
        <translation>%1 let the revocation rest</translation>
    </message>
    <message>
        <source>The permit was resumed</source>
        <translation>The permit was resumed</translation>
    </message>
    <message>
        <source>A permit is revoked on a proposal that another person has made. Have an expert propose it first.</source>
        <translation>A permit is revoked on a proposal that another person has made. Have an expert propose it first.</translation>
    </message>
    <message>
        <source>The standing or framework permit above this one is not in force.</source>
        <translation>The standing or framework permit above this one is not in force.</translation>
    </message>
    <message>
        <source>The organisation has not been heard: wait for its answer or the last day, or name the urgent ground.</source>
        <translation>The organisation has not been heard: wait for its answer or the last day, or name the urgent ground.</translation>
    </message>
    <message>
        <source>The content would reach outside the standing or framework permit above it, or leave a permit under it outside.</source>
        <translation>The content would reach outside the standing or framework permit above it, or leave a permit under it outside.</translation>
    </message>
    <message>
        <source>A standing permit is held by the agency: nobody is heard about it.</source>
        <translation>A standing permit is held by the agency: nobody is heard about it.</translation>
    </message>
    <message>
        <source>A hearing or a proposal about this permit is open already. Finish it first.</source>
        <translation>A hearing or a proposal about this permit is open already. Finish it first.</translation>
    </message>
    <message>
        <source>Member of a standing permit</source>
        <translation>Member of a standing permit</translation>
    </message>
    <message>
        <source>Client of a framework permit</source>
        <translation>Client of a framework permit</translation>
    </message>
    <message>
        <source>The permit above it ended</source>
        <translation>The permit above it ended</translation>
    </message>
    <message>
        <source>The permit above it in force</source>
        <translation>The permit above it in force</translation>
    </message>
    <message>
        <source>Hear the organisation about the permit</source>
        <translation>Hear the organisation about the permit</translation>
    </message>
    <message>
        <source>Answer the hearing about the permit</source>
        <translation>Answer the hearing about the permit</translation>
    </message>
    <message>
        <source>Propose the revocation</source>
        <translation>Propose the revocation</translation>
    </message>
    <message>
        <source>Let the revocation rest</source>
        <translation>Let the revocation rest</translation>
    </message>
    <message>
        <source>The hearing is over: propose or let it rest</source>
        <translation>The hearing is over: propose or let it rest</translation>
    </message>
    <message>
        <source>Decide the revocation</source>
        <translation>Decide the revocation</translation>
    </message>
    <message>
        <source>Being heard</source>
        <translation>Being heard</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Let rest</translation>
    </message>
    <message>
        <source>Permit under it</source>
        <translation>Permit under it</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Is suspended</source>
        <translation>Is suspended</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Look-ups are refused</source>
        <translation>Look-ups are refused</translation>
    </message>
    <message>
        <source>Queries stop</source>
        <translation>Queries stop</translation>
    </message>
    <message>
        <source>Is taken out of use</source>
        <translation>Is taken out of use</translation>
    </message>
    <message>
        <source>Goes on with other permits</source>
        <translation>Goes on with other permits</translation>
    </message>
    <message>
        <source>Is left without a permit</source>
        <translation>Is left without a permit</translation>
    </message>
    <message>
        <source>Is sent</source>
        <translation>Is sent</translation>
    </message>
    <message>
        <source>The file {file} does not exist any more. Choose it again.</source>
        <translation>The file {file} does not exist any more. Choose it again.</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} is no file. Choose a file.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {why}.</source>
        <translation>The file {file} cannot be read: {why}.</translation>
    </message>
    <message>
        <source>The file {file} is empty. Choose another file.</source>
        <translation>The file {file} is empty. Choose another file.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB; at most {most} MB are taken. Make it smaller.</source>
        <translation>The file {file} has {megabytes} MB; at most {most} MB are taken. Make it smaller.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {why}. Choose another place.</source>
        <translation>The file {file} cannot be written: {why}. Choose another place.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>The file holds nothing but blanks.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (line {line}, column {column}). Save it as UTF-8.</source>
        <translation>The text is not UTF-8 (line {line}, column {column}). Save it as UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: “{what}” is not expected at line {line}, column {column}.</source>
        <translation>This is not JSON: “{what}” is not expected at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>The document ends too early, at line {line}, column {column}. It may have been cut off on its way.</source>
        <translation>The document ends too early, at line {line}, column {column}. It may have been cut off on its way.</translation>
    </message>
    <message>
        <source>The member “{what}” stands twice in the same object (line {line}, column {column}).</source>
        <translation>The member “{what}” stands twice in the same object (line {line}, column {column}).</translation>
    </message>
    <message>
        <source>The document is nested too deeply (line {line}, column {column}).</source>
        <translation>The document is nested too deeply (line {line}, column {column}).</translation>
    </message>
    <message>
        <source>The number {what} cannot be kept exactly (line {line}, column {column}).</source>
        <translation>The number {what} cannot be kept exactly (line {line}, column {column}).</translation>
    </message>
    <message>
        <source>Something follows after the end of the document (line {line}, column {column}).</source>
        <translation>Something follows after the end of the document (line {line}, column {column}).</translation>
    </message>
    <message>
        <source>A character that no text may hold stands at line {line}, column {column}.</source>
        <translation>A character that no text may hold stands at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>How queries, errors, logging and the end user&apos;s identity are tested before production.</source>
        <translation>How queries, errors, logging and the end user&apos;s identity are tested before production.</translation>
    </message>
    <message>
        <source>Is it a house manager&apos;s list of residents?</source>
        <translation>Is it a house manager&apos;s list of residents?</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was saved; tell the administrator.</source>
        <translation>The server&apos;s disk is full. Nothing was saved; tell the administrator.</translation>
    </message>
    <message>
        <source>This is the organisation&apos;s last responsible user and its VTJkysely permit is in force. Appoint a successor first.</source>
        <translation>This is the organisation&apos;s last responsible user and its VTJkysely permit is in force. Appoint a successor first.</translation>
    </message>
    <message>
        <source>The path of the server&apos;s socket is {length} characters long and may have {limit}: {path}. Set XDG_RUNTIME_DIR or LUPAVAHTI_RUNTIME to a shorter folder.</source>
        <translation>The path of the server&apos;s socket is {length} characters long and may have {limit}: {path}. Set XDG_RUNTIME_DIR or LUPAVAHTI_RUNTIME to a shorter folder.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is missing. Install the package libqt6sql6-psql and start again.</source>
        <translation>Qt&apos;s driver for PostgreSQL is missing. Install the package libqt6sql6-psql and start again.</translation>
    </message>
    <message>
        <source>This is your own matter or your own organisation&apos;s, or you presented it yourself. Another person must do it.</source>
        <translation>This is your own matter or your own organisation&apos;s, or you presented it yourself. Another person must do it.</translation>
    </message>
    <message>
        <source>Your login has been ended. Ask the agency&apos;s administrator for a new one.</source>
        <translation>Your login has been ended. Ask the agency&apos;s administrator for a new one.</translation>
    </message>
    <message>
        <source>The dates reach outside those of the permit. Choose dates within the permit&apos;s validity.</source>
        <translation>The dates reach outside those of the permit. Choose dates within the permit&apos;s validity.</translation>
    </message>
    <message>
        <source>The permit is not in force. See on the permit&apos;s page what is still missing.</source>
        <translation>The permit is not in force. See on the permit&apos;s page what is still missing.</translation>
    </message>
    <message>
        <source>A responsible user&apos;s term is ending</source>
        <translation>A responsible user&apos;s term is ending</translation>
    </message>
    <message>
        <source>A reminder was given</source>
        <translation>A reminder was given</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Put forward</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing</source>
        <translation>%1 asked for more time to answer the hearing</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing</source>
        <translation>%1 gave more time to answer the hearing</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing</source>
        <translation>%1 refused more time to answer the hearing</translation>
    </message>
    <message>
        <source>The time for the answer has run out. Send the answer as it is, or write to the handler.</source>
        <translation>The time for the answer has run out. Send the answer as it is, or write to the handler.</translation>
    </message>
    <message>
        <source>Ask for more time to answer</source>
        <translation>Ask for more time to answer</translation>
    </message>
    <message>
        <source>Give more time to answer</source>
        <translation>Give more time to answer</translation>
    </message>
    <message>
        <source>Refuse more time to answer</source>
        <translation>Refuse more time to answer</translation>
    </message>
    <message>
        <source>Decide on more time for the answer</source>
        <translation>Decide on more time for the answer</translation>
    </message>
    <message>
        <source>More time in a hearing</source>
        <translation>More time in a hearing</translation>
    </message>
    <message>
        <source>The document could not be printed. Check the printer, or save the document as PDF.</source>
        <translation>The document could not be printed. Check the printer, or save the document as PDF.</translation>
    </message>
    <message>
        <source>Every outcome without an instruction of its own</source>
        <translation>Every outcome without an instruction of its own</translation>
    </message>
    <message>
        <source>Name of the subsystem that makes the queries; letters, figures, hyphen, underscore.</source>
        <translation>Name of the subsystem that makes the queries; letters, figures, hyphen, underscore.</translation>
    </message>
    <message>
        <source>%1 extended the suspension of the permit</source>
        <translation>%1 extended the suspension of the permit</translation>
    </message>
    <message>
        <source>Extend suspension</source>
        <translation>Extend suspension</translation>
    </message>
    <message>
        <source>The day of the suspension has come</source>
        <translation>The day of the suspension has come</translation>
    </message>
    <message>
        <source>Reminder of a permit that ends</source>
        <translation>Reminder of a permit that ends</translation>
    </message>
    <message>
        <source>An application of this kind has no such member. Leave it out, or check the kind.</source>
        <translation>An application of this kind has no such member. Leave it out, or check the kind.</translation>
    </message>
    <message>
        <source>In the permit now</source>
        <translation>In the permit now</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Would be dropped</source>
        <translation>Would be dropped</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Where it applies</translation>
    </message>
    <message>
        <source>The interface: how the system and its connection are protected</source>
        <translation>The interface: how the system and its connection are protected</translation>
    </message>
    <message>
        <source>When the clarification of protection refers to a report of its own</source>
        <translation>When the clarification of protection refers to a report of its own</translation>
    </message>
    <message>
        <source>When somebody processes the data on your behalf: the contract on it</source>
        <translation>When somebody processes the data on your behalf: the contract on it</translation>
    </message>
    <message>
        <source>The contract with the intermediary that is joined</source>
        <translation>The contract with the intermediary that is joined</translation>
    </message>
    <message>
        <source>When somebody applies on the organisation&apos;s behalf</source>
        <translation>When somebody applies on the organisation&apos;s behalf</translation>
    </message>
    <message>
        <source>Descriptions and accounts that the application refers to</source>
        <translation>Descriptions and accounts that the application refers to</translation>
    </message>
    <message>
        <source>Appointment of a responsible user</source>
        <translation>Appointment of a responsible user</translation>
    </message>
    <message>
        <source>%1 changed the password</source>
        <translation>%1 changed the password</translation>
    </message>
    <message>
        <source>The new password has a character that not every keyboard gives. Use letters from a to z, digits, marks, and spaces between words.</source>
        <translation>The new password has a character that not every keyboard gives. Use letters from a to z, digits, marks, and spaces between words.</translation>
    </message>
    <message>
        <source>The new password is too short. Take at least 15 characters, for example four or five words.</source>
        <translation>The new password is too short. Take at least 15 characters, for example four or five words.</translation>
    </message>
    <message>
        <source>The new password repeats the same few characters. Take at least eight different ones.</source>
        <translation>The new password repeats the same few characters. Take at least eight different ones.</translation>
    </message>
    <message>
        <source>The new password is the present one. Take another.</source>
        <translation>The new password is the present one. Take another.</translation>
    </message>
    <message>
        <source>The new password holds your name or user name. Leave it out.</source>
        <translation>The new password holds your name or user name. Leave it out.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same. Type both again.</source>
        <translation>The two new passwords are not the same. Type both again.</translation>
    </message>
    <message>
        <source>The present password is wrong. Type it again.</source>
        <translation>The present password is wrong. Type it again.</translation>
    </message>
    <message>
        <source>On the private database nobody has a password. Say with --server which shared server is meant.</source>
        <translation>On the private database nobody has a password. Say with --server which shared server is meant.</translation>
    </message>
    <message>
        <source>The new password is missing: start on a terminal, where it is asked for, or give it as the second line of standard input.</source>
        <translation>The new password is missing: start on a terminal, where it is asked for, or give it as the second line of standard input.</translation>
    </message>
    <message>
        <source>You still have the first password, which the administrator knows. Change it to your own first; then all else can be done.</source>
        <translation>You still have the first password, which the administrator knows. Change it to your own first; then all else can be done.</translation>
    </message>
    <message>
        <source>Your present password was not given just now. Start the change of the password again.</source>
        <translation>Your present password was not given just now. Start the change of the password again.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen, or line breaks in a short text. Remove them.</source>
        <translation>This holds characters that cannot be seen, or line breaks in a short text. Remove them.</translation>
    </message>
    <message>
        <source>Change own password</source>
        <translation>Change own password</translation>
    </message>
    <message>
        <source>Assign the application to a handler</source>
        <translation>Assign the application to a handler</translation>
    </message>
    <message>
        <source>The application is late</source>
        <translation>The application is late</translation>
    </message>
    <message>
        <source>%1 asked for more time to answer the hearing about the permit</source>
        <translation>%1 asked for more time to answer the hearing about the permit</translation>
    </message>
    <message>
        <source>%1 gave more time to answer the hearing about the permit</source>
        <translation>%1 gave more time to answer the hearing about the permit</translation>
    </message>
    <message>
        <source>%1 refused more time to answer the hearing about the permit</source>
        <translation>%1 refused more time to answer the hearing about the permit</translation>
    </message>
    <message>
        <source>The organisation ends its permit itself. Ask its permit contact, or hear it and propose the revocation.</source>
        <translation>The organisation ends its permit itself. Ask its permit contact, or hear it and propose the revocation.</translation>
    </message>
    <message>
        <source>No connection is registered here. A client of an intermediary asks through the framework permit&apos;s connection.</source>
        <translation>No connection is registered here. A client of an intermediary asks through the framework permit&apos;s connection.</translation>
    </message>
    <message>
        <source>Ask for more time to answer about the permit</source>
        <translation>Ask for more time to answer about the permit</translation>
    </message>
    <message>
        <source>Give more time to answer about the permit</source>
        <translation>Give more time to answer about the permit</translation>
    </message>
    <message>
        <source>Refuse more time to answer about the permit</source>
        <translation>Refuse more time to answer about the permit</translation>
    </message>
    <message>
        <source>Decide on more time for the answer about the permit</source>
        <translation>Decide on more time for the answer about the permit</translation>
    </message>
    <message>
        <source>Notice of resumption</source>
        <translation>Notice of resumption</translation>
    </message>
    <message>
        <source>VTJkysely</source>
        <translation>VTJkysely</translation>
    </message>
    <message>
        <source>Query interface</source>
        <translation>Query interface</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Not examined</translation>
    </message>
    <message>
        <source>Secret: read by the experts and deciders of the service, the auditor and the organisation itself.</source>
        <translation>Secret: read by the experts and deciders of the service, the auditor and the organisation itself.</translation>
    </message>
</context>
<context>
    <name>permits::CertificateDialog</name>
    <message>
        <source>None: it stands beside the others</source>
        <translation>None: it stands beside the others</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
</context>
<context>
    <name>permits::GiveCommitmentDialog</name>
    <message>
        <source>The terms of use are being read…</source>
        <translation>The terms of use are being read…</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>permits::RehearsalPanel</name>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) can no longer be used.</source>
        <translation>
            <numerusform>%n right can no longer be used.</numerusform>
            <numerusform>%n rights can no longer be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) stand under this one.</source>
        <translation>
            <numerusform>%n permit stands under this one.</numerusform>
            <numerusform>%n permits stand under this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rights::ActivateRightDialog</name>
    <message>
        <source>&lt;ul&gt;&lt;li&gt;The user id and the password are personal and never shared.&lt;/li&gt;&lt;li&gt;Data are looked up only for a duty, and only of the persons whose case is handled.&lt;/li&gt;&lt;li&gt;Kin, neighbours, well-known persons and oneself are not looked up.&lt;/li&gt;&lt;li&gt;Every look-up is logged for five years and can be asked about.&lt;/li&gt;&lt;li&gt;Misuse may be an offence, and ends the right.&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;ul&gt;&lt;li&gt;The user id and the password are personal and never shared.&lt;/li&gt;&lt;li&gt;Data are looked up only for a duty, and only of the persons whose case is handled.&lt;/li&gt;&lt;li&gt;Kin, neighbours, well-known persons and oneself are not looked up.&lt;/li&gt;&lt;li&gt;Every look-up is logged for five years and can be asked about.&lt;/li&gt;&lt;li&gt;Misuse may be an offence, and ends the right.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
</context>
<context>
    <name>rights::ProposeRightDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>shared::CommandDialog</name>
    <message>
        <source>Being sent…</source>
        <translation>Being sent…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go on with what I typed</source>
        <translation>Go on with what I typed</translation>
    </message>
    <message>
        <source>What you typed has not been sent.</source>
        <translation>What you typed has not been sent.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Leave without sending</source>
        <translation>Leave without sending</translation>
    </message>
</context>
<context>
    <name>shared::DetailPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>It does not exist, or it is not yours to see.</source>
        <translation>It does not exist, or it is not yours to see.</translation>
    </message>
</context>
<context>
    <name>shared::FieldGrid</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>shared::ItemTree</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
</context>
<context>
    <name>shared::ListPage</name>
    <message numerus="yes">
        <source>%n new row(s) since this list was read.</source>
        <translation>
            <numerusform>%n new row since this list was read.</numerusform>
            <numerusform>%n new rows since this list was read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No row fits all the filters above.</source>
        <translation>No row fits all the filters above.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>more than %1 rows – narrow the search</source>
        <translation>more than %1 rows – narrow the search</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shared::ListTools</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Columns, saving and printing of this list</source>
        <translation>Columns, saving and printing of this list</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Save as a table…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %2 of %3 rows</source>
        <translation>%1 %2 of %3 rows</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Saving the list:</source>
        <translation>Saving the list:</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) of the list are in %2.</source>
        <translation>
            <numerusform>%1 row of the list is in %2.</numerusform>
            <numerusform>%1 rows of the list are in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Printing the list:</source>
        <translation>Printing the list:</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), %2</source>
        <translation>
            <numerusform>%1 row, %2</numerusform>
            <numerusform>%1 rows, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows, %2</source>
        <translation>The first %1 rows, %2</translation>
    </message>
    <message>
        <source>The list has been sent to the printer.</source>
        <translation>The list has been sent to the printer.</translation>
    </message>
</context>
<context>
    <name>shared::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>This could not be read</translation>
    </message>
</context>
<context>
    <name>shared::Timeline</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Show earlier</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Nothing of this kind has happened.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1, printed %2</translation>
    </message>
    <message>
        <source>Print the history</source>
        <translation>Print the history</translation>
    </message>
    <message>
        <source>Print the history as it is shown</source>
        <translation>Print the history as it is shown</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Decisions and states</source>
        <translation>Decisions and states</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Shown in the history</source>
        <translation>Shown in the history</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>less than a day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) between</source>
        <translation>
            <numerusform>%n day between</numerusform>
            <numerusform>%n days between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::GoAnywhere</name>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Page, organisation, person, permit number or diary number</source>
        <translation>Page, organisation, person, permit number or diary number</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>First letters are enough. Enter opens, Esc closes.</source>
        <translation>First letters are enough. Enter opens, Esc closes.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>shell::Navigation</name>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Go to…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to any page, organisation, person or application</source>
        <translation>Go to any page, organisation, person or application</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n thing(s) wait for you (Alt+%2)</source>
        <translation>
            <numerusform>%1: %n thing waits for you (Alt+%2)</numerusform>
            <numerusform>%1: %n things wait for you (Alt+%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: menu</translation>
    </message>
</context>
<context>
    <name>shell::Workplace</name>
    <message>
        <source>The connection is back.</source>
        <translation>The connection is back.</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The connection to the database is lost. It is tried again all the time; what you have typed stays here.</source>
        <translation>The connection to the database is lost. It is tried again all the time; what you have typed stays here.</translation>
    </message>
    <message>
        <source>The audit trail of this server no longer holds seal %1, which this computer remembers. It was altered, or an older backup was restored: tell the agency&apos;s administrator and auditor before you go on.</source>
        <translation>The audit trail of this server no longer holds seal %1, which this computer remembers. It was altered, or an older backup was restored: tell the agency&apos;s administrator and auditor before you go on.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Half (50 %)</source>
        <translation>Half (50 %)</translation>
    </message>
    <message>
        <source>Three of four (75 %)</source>
        <translation>Three of four (75 %)</translation>
    </message>
    <message>
        <source>Nine of ten (90 %)</source>
        <translation>Nine of ten (90 %)</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Total days</source>
        <translation>Total days</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Q%1/%2</source>
        <translation>Q%1/%2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Total days, from</source>
        <translation>Total days, from</translation>
    </message>
</context>
<context>
    <name>times::AsOfView</name>
    <message>
        <source>On %1 it was not there yet.</source>
        <translation>On %1 it was not there yet.</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>At the end of the day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What it was at the end of this day: state, clocks and content, with the names of that time</source>
        <translation>What it was at the end of this day: state, clocks and content, with the names of that time</translation>
    </message>
</context>
<context>
    <name>times::ClockView</name>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>in total since arrival, and going on</source>
        <translation>in total since arrival, and going on</translation>
    </message>
    <message>
        <source>in total from arrival to the end</source>
        <translation>in total from arrival to the end</translation>
    </message>
    <message>
        <source>the agency’s own time</source>
        <translation>the agency’s own time</translation>
    </message>
    <message>
        <source>waiting for the applicant</source>
        <translation>waiting for the applicant</translation>
    </message>
    <message>
        <source>No time has been promised for cases like this.</source>
        <translation>No time has been promised for cases like this.</translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <translation>Promised by %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) after it.</source>
        <translation>
            <numerusform>Was promised by %1; ended %n day after it.</numerusform>
            <numerusform>Was promised by %1; ended %n days after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was promised by %1; ended %n day(s) before it.</source>
        <translation>
            <numerusform>Was promised by %1; ended %n day before it.</numerusform>
            <numerusform>Was promised by %1; ended %n days before it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Was promised by %1; ended on that very day.</source>
        <translation>Was promised by %1; ended on that very day.</translation>
    </message>
</context>
<context>
    <name>times::PhaseBar</name>
    <message>
        <source>%1: %2 days, waiting on: %3</source>
        <translation>%1: %2 days, waiting on: %3</translation>
    </message>
    <message>
        <source>%1 (going on)</source>
        <translation>%1 (going on)</translation>
    </message>
    <message>
        <source>Phases of the case</source>
        <translation>Phases of the case</translation>
    </message>
</context>
<context>
    <name>times::TimesPage</name>
    <message>
        <source>The last 12 months</source>
        <translation>The last 12 months</translation>
    </message>
    <message>
        <source>The last 24 months</source>
        <translation>The last 24 months</translation>
    </message>
    <message>
        <source>The last 5 years</source>
        <translation>The last 5 years</translation>
    </message>
    <message>
        <source>The last 20 years</source>
        <translation>The last 20 years</translation>
    </message>
    <message>
        <source>A period of my own</source>
        <translation>A period of my own</translation>
    </message>
    <message>
        <source>Service: all</source>
        <translation>Service: all</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Kind: all</translation>
    </message>
    <message>
        <source>Applicants: all</source>
        <translation>Applicants: all</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>No cases in this period</source>
        <translation>No cases in this period</translation>
    </message>
    <message>
        <source>Figures stand here as soon as a case has arrived or ended. Choose a longer period or fewer conditions.</source>
        <translation>Figures stand here as soon as a case has arrived or ended. Choose a longer period or fewer conditions.</translation>
    </message>
    <message>
        <source>Print processing times</source>
        <translation>Print processing times</translation>
    </message>
    <message>
        <source>The figures have been sent to the printer.</source>
        <translation>The figures have been sent to the printer.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>The figures are in %1.</translation>
    </message>
    <message>
        <source>How long cases take, where the time goes, and whether promises are kept</source>
        <translation>How long cases take, where the time goes, and whether promises are kept</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Save as a table…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No picture shows: %1</source>
        <translation>No picture shows: %1</translation>
    </message>
</context>
<context>
    <name>prices::PricesPage</name>
    <message>
        <source>What decisions of a day charge, on what ground, and how a change is sought in them</source>
        <translation>What decisions of a day charge, on what ground, and how a change is sought in them</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In force on</translation>
    </message>
</context>
<context>
    <name>shared::ActBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ExtendSuspensionDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>A later day than the suspension has now.</source>
        <translation>A later day than the suspension has now.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>It is kept in the history and told to the organisation by letter.</source>
        <translation>It is kept in the history and told to the organisation by letter.</translation>
    </message>
</context>
<context>
    <name>permits::VersionComparison</name>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, from %2</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Choose two different versions.</translation>
    </message>
    <message>
        <source>The data content of these versions is the same.</source>
        <translation>The data content of these versions is the same.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Decision on</source>
        <translation>Decision on</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>with</source>
        <translation>with</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>First version</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Second version</translation>
    </message>
</context>
<context>
    <name>applications::DraftAttachments</name>
    <message>
        <source>What this application brings along</source>
        <translation>What this application brings along</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Choose files, or drop them here.</source>
        <translation>Nothing is attached yet. Choose files, or drop them here.</translation>
    </message>
    <message>
        <source>The application can be sent without them. What it is expected to bring is asked for later when it is missing. That takes time, and the promised time goes on meanwhile.</source>
        <translation>The application can be sent without them. What it is expected to bring is asked for later when it is missing. That takes time, and the promised time goes on meanwhile.</translation>
    </message>
</context>
<context>
    <name>applications::PresentContent</name>
    <message>
        <source>Compared with permit %1: %2 in the permit now, %3 new, %4 would be dropped.</source>
        <translation>Compared with permit %1: %2 in the permit now, %3 new, %4 would be dropped.</translation>
    </message>
    <message>
        <source>Compared with permit %1, which stays in force beside: %2 in the permit now, %3 new.</source>
        <translation>Compared with permit %1, which stays in force beside: %2 in the permit now, %3 new.</translation>
    </message>
</context>
<context>
    <name>login::NewPassword</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Choose a password of your own</translation>
    </message>
    <message>
        <source>The administrator who issued the login %1 knows its first password. Change it now; then you can begin.</source>
        <translation>The administrator who issued the login %1 knows its first password. Change it now; then you can begin.</translation>
    </message>
    <message>
        <source>User name: %1. Other sessions of yours end, on other computers too.</source>
        <translation>User name: %1. Other sessions of yours end, on other computers too.</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Present password</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>New password &amp;again</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>At least %1 characters, at least %2 of them different: letters from a to z, digits, marks, and spaces between words. Four or five words in a row are strong and easy to remember. Not your name, and not the present password.</source>
        <translation>At least %1 characters, at least %2 of them different: letters from a to z, digits, marks, and spaces between words. Four or five words in a row are strong and easy to remember. Not your name, and not the present password.</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Show what I type</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
</context>
<context>
    <name>login::NewPasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
</context>
<context>
    <name>shared::FileChoice</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>shared::FilterLine</name>
    <message>
        <source>%1: all</source>
        <translation>%1: all</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
</context>
<context>
    <name>shared::FormFields</name>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Required. %1</translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation>Has a date</translation>
    </message>
    <message>
        <source>%1: has a date</source>
        <translation>%1: has a date</translation>
    </message>
</context>
<context>
    <name>shared::PartTabs</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
</context>
</TS>
